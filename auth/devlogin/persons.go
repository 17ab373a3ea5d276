//go:build !production

// Package devlogin is an identity provider for trying Tablée out: it knows six
// invented people and asks none of them for a password. It serves this machine
// only, and is left out of programs that are built with the tag "production".
package devlogin

import "tablee/governance"

// Person is one of the people who can sign in with one click.
type Person struct {
	Key      string // as commands name the person
	Name     string
	Language governance.Language
	Is       governance.LocalizedText // what the person is, in words
	Role     governance.Role
	Group    governance.Identifier // of the worked example; none: the whole deployment
}

// example is the scheme of the worked example's groups.
const example = "four-tables"

// Persons are the people who are ready to sign in, one for each part that
// people take in this.
func Persons() []Person {
	return []Person{
		{"coordinator", "Camille Roy", governance.French, governance.LocalizedText{
			Fr: "coordonne le Regroupement des Rives", En: "coordinates the Shores Coalition",
		}, governance.RoleCoordinator, governance.Identifier{Scheme: example, Value: "L"}},
		{"director", "Dominique Gagnon", governance.French, governance.LocalizedText{
			Fr: "dirige la Maison du Pont", En: "directs Bridge House",
		}, governance.RoleCoordinator, governance.Identifier{Scheme: example, Value: "P"}},
		{"facilitator", "Frances Tremblay", governance.English, governance.LocalizedText{
			Fr: "anime la Table des locataires", En: "facilitates the Tenants’ Roundtable",
		}, governance.RoleFacilitator, governance.Identifier{Scheme: example, Value: "T1"}},
		{"policymaker", "Pascal Bouchard", governance.French, governance.LocalizedText{
			Fr: "prépare une politique publique", En: "prepares a public policy",
		}, governance.RolePolicymaker, governance.Identifier{}},
		{"auditor", "Audrey Lavoie", governance.English, governance.LocalizedText{
			Fr: "vérifie, et ne change rien", En: "audits, and changes nothing",
		}, governance.RoleAuditor, governance.Identifier{}},
		{"administrator", "Alex Côté", governance.French, governance.LocalizedText{
			Fr: "administre ce service", En: "administers this service",
		}, governance.RoleAdministrator, governance.Identifier{}},
	}
}

// Find gives a person by key.
func Find(key string) (Person, bool) {
	for _, p := range Persons() {
		if p.Key == key {
			return p, true
		}
	}
	return Person{}, false
}

// Account is the identity under which the person has roles.
func (p Person) Account(issuer string) governance.ID { return governance.AccountID(issuer, p.Key) }

// Email is where nobody reads.
func (p Person) Email() string { return p.Key + "@tablee.invalid" }

package synthetic

import (
	"fmt"
	"strings"

	"tablee/governance"
)

// String is the description in English.
func (d Description) String() string { return d.Text(governance.English) }

// Text is the description for a person, one measure to a line.
func (d Description) Text(l governance.Language) string {
	var b strings.Builder
	for _, line := range d.lines(l) {
		fmt.Fprintf(&b, "%s  %s\n", pad(line.label.In(l)), line.value)
	}
	return b.String()
}

type textLine struct {
	label words
	value string
}

// pad makes labels as wide as the widest of them.
func pad(label string) string {
	const width = 50
	return label + strings.Repeat(" ", max(0, width-len([]rune(label))))
}

func (d Description) lines(l governance.Language) []textLine {
	count := func(n int) string { return fmt.Sprint(n) }
	return append([]textLine{
		{words{Fr: "Organismes", En: "Organizations"}, count(d.Organizations)},
		{words{Fr: "   dont Nations", En: "   of which Nations"}, count(d.Nations)},
		{words{Fr: "   dont publics, municipaux", En: "   of which public, municipal"}, d.pair(governance.Public, governance.Municipal)},
		{words{Fr: "   dont syndicats, institutions", En: "   of which unions, institutions"}, d.pair(governance.Union, governance.Institution)},
		{words{Fr: "Regroupements", En: "Coalitions"}, count(d.Coalitions)},
		{words{Fr: "Tables, instances internes", En: "Roundtables, organs"}, fmt.Sprintf("%d, %d", d.Roundtables, d.Organs)},
		{words{Fr: "Régions administratives, municipalités", En: "Administrative regions, municipalities"}, d.places(AdministrativeScheme)},
		{words{Fr: "Régions de santé, territoires locaux", En: "Health regions, local areas"}, d.places(HealthScheme)},
		{words{Fr: "Thèmes", En: "Topics"}, count(d.Topics)},
		{words{Fr: "Adhésions", En: "Memberships"}, count(d.Memberships)},
		{words{Fr: "Sièges, occupations", En: "Seats, tenures"}, fmt.Sprintf("%d, %d", d.Seats, d.Tenures)},
		{words{Fr: "Délégations", En: "Delegations"}, count(d.Delegations)},
		{words{Fr: "Rencontres, présences", En: "Meetings, attendance"}, fmt.Sprintf("%d, %d", d.Meetings, d.Attendances)},
		{words{Fr: "Enregistrements de tout genre", En: "Records of every kind"}, count(d.Records)},
	}, d.shares(numbers(l))...)
}

func (d Description) shares(f format) []textLine {
	return []textLine{
		{words{Fr: "Occupations par organisme", En: "Tenures per organization"}, f.mean(d.TenuresPerOrganization)},
		{words{Fr: "   chez le 1\u00a0% qui en a le plus", En: "   held by the top 1%"}, f.percent(d.TenuresTopShare)},
		{words{Fr: "Adhésions par organisme", En: "Memberships per organization"}, f.mean(d.MembershipsPerOrganization)},
		{words{Fr: "   chez le 1\u00a0% qui en a le plus", En: "   held by the top 1%"}, f.percent(d.MembershipsTopShare)},
		{words{Fr: "Profondeur des regroupements", En: "Depth of coalitions"}, fmt.Sprint(d.NestingDepth)},
		{words{Fr: "Organismes rejoints par deux chemins ou plus", En: "Organizations reached by two paths or more"}, f.percent(d.DiamondShare)},
		{words{Fr: "Occupations terminées", En: "Tenures ended"}, f.percent(d.EndedShare)},
		{words{Fr: "   à une date inconnue", En: "   at an unknown date"}, f.percent(d.UnknownEndShare)},
		{words{Fr: "Sièges vacants", En: "Seats vacant"}, f.percent(d.VacantShare)},
		{words{Fr: "Occupations avec personne déléguée", En: "Tenures with a delegate named"}, f.percent(d.DelegatedShare)},
		{words{Fr: "Occupations avec soutien déclaré", En: "Tenures with support declared"}, f.percent(d.SupportedShare)},
		{words{Fr: "Organismes avec ressources déclarées", En: "Organizations with a capacity"}, f.percent(d.CapacityShare)},
		{words{Fr: "   dont temps consenti déclaré", En: "   of which with a limit"}, f.percent(d.LimitShare)},
		{words{Fr: "Instances à fréquence connue", En: "Bodies with a cadence"}, f.percent(d.CadenceShare)},
		{words{Fr: "Instances à rencontres inscrites", En: "Bodies with meetings recorded"}, f.percent(d.RecordedShare)},
		{words{Fr: "   dont calendrier complet", En: "   of which with a complete calendar"}, f.percent(d.CompleteShare)},
		{words{Fr: "   dont présences prises", En: "   of which with attendance"}, f.percent(d.RollShare)},
	}
}

func (d Description) pair(a, b governance.Nature) string {
	return fmt.Sprintf("%d, %d", d.Natures[a], d.Natures[b])
}

func (d Description) places(scheme string) string {
	return fmt.Sprintf("%d, %d", d.Regions[scheme], d.Places[scheme])
}

// format writes numbers the way a language does.
type format struct{ point, percentSign string }

func numbers(l governance.Language) format {
	if l == governance.French {
		return format{",", "\u00a0%"}
	}
	return format{".", "%"}
}

func (f format) mean(x float64) string {
	return strings.Replace(fmt.Sprintf("%.2f", x), ".", f.point, 1)
}

func (f format) percent(x float64) string {
	return strings.Replace(fmt.Sprintf("%.1f", 100*x), ".", f.point, 1) + f.percentSign
}

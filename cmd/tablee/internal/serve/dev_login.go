//go:build !production

package serve

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"tablee/auth"
	"tablee/auth/devlogin"
	"tablee/cmd/tablee/internal/program"
	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

// devLoginPath is where the provider of --dev is.
const devLoginPath = devlogin.Path

// forDevelopment lets the ready people in with one click, at an address of this
// machine.
func (e *entrance) forDevelopment(url string) error {
	key, err := devKey(e.Program, url)
	if err != nil {
		return err
	}
	if e.local, err = devlogin.New(url, key, e.log); err != nil {
		return err
	}
	e.gate, err = auth.New(auth.Options{
		Issuer: key.Issuer, ClientID: devlogin.ClientID, PublicURL: url, Audience: devlogin.Audience,
		Store: e.Graph, Roles: devRoles{e.Live, key.Issuer}, Zone: e.Zone, Log: e.log,
	})
	return err
}

// devKey is the key of the provider of --dev, in the data folder, so that
// `tablee token` finds it.
func devKey(p *program.Program, url string) (*devlogin.SigningKey, error) {
	file, err := devKeyFile(p)
	if err != nil {
		return nil, err
	}
	return devlogin.OpenKey(file, devlogin.IssuerAt(url))
}

func devKeyFile(p *program.Program) (string, error) {
	dir, err := p.DataFolder()
	return filepath.Join(dir, "run", "dev-login.json"), err
}

// devRoles are the roles of the ready people, in the worked example as it is.
type devRoles struct {
	live   *network.Live
	issuer string
}

// RolesOf adds a ready person's role to those that are recorded.
func (d devRoles) RolesOf(ctx context.Context, account governance.ID) ([]governance.RoleGrant, []governance.Disclosure, error) {
	grants, received, err := recordedRoles{d.live}.RolesOf(ctx, account)
	if err != nil {
		return nil, nil, err
	}
	for _, p := range devlogin.Persons() {
		if p.Account(d.issuer) != account {
			continue
		}
		group, err := d.groupOf(p)
		if governance.CodeOf(err) == governance.CodeNotFound {
			break
		}
		if err != nil {
			return nil, nil, err
		}
		grants = append(grants, governance.RoleGrant{Account: account, Role: p.Role, Group: group})
		received = append(received, d.live.Now().ReceivedBy(group)...)
	}
	return grants, received, nil
}

// groupOf finds the group of a person's role by its identifier; 0: the whole
// deployment. Where the example is not in the map, the role is not there either.
func (d devRoles) groupOf(p devlogin.Person) (governance.ID, error) {
	if p.Group == (governance.Identifier{}) {
		return 0, nil
	}
	view := network.NewView(d.live.Now(), access.Anyone(), governance.English, 0)
	group, err := view.Group(nil, &p.Group)
	if err != nil {
		return 0, err
	}
	return group.ID(), nil
}

// DevToken is a token with which a program acts for a person, at the service
// that serves, or will serve, the data folder with --dev.
func DevToken(p *program.Program, as string) (string, error) {
	person, ok := devlogin.Find(as)
	if !ok {
		var keys []string
		for _, person := range devlogin.Persons() {
			keys = append(keys, person.Key)
		}
		return "", fmt.Errorf(p.Words.NoSuchPerson, as, strings.Join(keys, ", "))
	}
	file, err := devKeyFile(p)
	if err != nil {
		return "", err
	}
	key, err := devlogin.ReadKey(file)
	if err != nil {
		if key, err = devKey(p, "http://"+p.Address); err != nil {
			return "", err
		}
	}
	return key.Token(person, time.Now())
}

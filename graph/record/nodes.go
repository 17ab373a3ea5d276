package record

import "tablee/governance"

// Nodes are records as the statement that writes them reads them.
type Nodes struct {
	Rows       []any // a node each
	References []any // a relationship each
	Labels     []string
}

// NodesOf are all the records as they are written, and the labels of their
// kinds.
func NodesOf(facts *governance.Facts) Nodes {
	var out Nodes
	for _, k := range Kinds() {
		rows := k.rows(facts)
		if len(rows) == 0 {
			continue
		}
		out.Labels = append(out.Labels, k.Label)
		for _, r := range rows {
			out.add(k.Label, r)
		}
	}
	return out
}

func (n *Nodes) add(label string, r *row) {
	id := r.id.String()
	n.Rows = append(n.Rows, map[string]any{"id": id, "label": label, "properties": r.properties})
	for _, ref := range r.references {
		n.References = append(n.References, map[string]any{
			"from": id, "to": ref.to.String(), "type": ref.kind, "properties": ref.properties,
		})
	}
}

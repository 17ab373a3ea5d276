package graph

import "tablee/governance"

// nodes are records as the statement that writes them reads them.
type nodes struct {
	rows       []any // a node each
	references []any // a relationship each
	labels     []string
}

// nodesOf are all the records as they are written, and the labels of their
// kinds.
func nodesOf(facts *governance.Facts) nodes {
	var out nodes
	for _, k := range kinds() {
		rows := k.rows(facts)
		if len(rows) == 0 {
			continue
		}
		out.labels = append(out.labels, k.label)
		for _, r := range rows {
			out.add(k.label, r)
		}
	}
	return out
}

func (n *nodes) add(label string, r *row) {
	id := r.id.String()
	n.rows = append(n.rows, map[string]any{"id": id, "label": label, "properties": r.properties})
	for _, ref := range r.references {
		n.references = append(n.references, map[string]any{
			"from": id, "to": ref.to.String(), "type": ref.kind, "properties": ref.properties,
		})
	}
}

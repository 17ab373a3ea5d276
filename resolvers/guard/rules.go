package guard

import "github.com/vektah/gqlparser/v2/validator/rules"

// Rules are the rules of validation, each in time that grows with what the
// limits let through: s.SetValidationRulesFn(guard.Rules). The library's own
// rule on merging fields takes six seconds on ten kilobytes within all limits,
// and tells 90,000 conflicts; its suggestions measure every unknown word
// against every known one, and show what a reader may not know of.
func Rules() *rules.Rules {
	r := rules.NewDefaultRules()
	for _, slow := range []string{
		rules.OverlappingFieldsCanBeMergedRule.Name,
		rules.FieldsOnCorrectTypeRule.Name,
		rules.KnownArgumentNamesRule.Name,
		rules.KnownTypeNamesRule.Name,
		rules.ScalarLeafsRule.Name,
		rules.ValuesOfCorrectTypeRule.Name,
	} {
		r.RemoveRule(slow)
	}
	r.AddRule(rules.OverlappingFieldsCanBeMergedRule.Name, fieldsMerge)
	r.AddRule(rules.FieldsOnCorrectTypeRuleWithoutSuggestions.Name, rules.FieldsOnCorrectTypeRuleWithoutSuggestions.RuleFunc)
	r.AddRule(rules.KnownArgumentNamesRuleWithoutSuggestions.Name, rules.KnownArgumentNamesRuleWithoutSuggestions.RuleFunc)
	r.AddRule(rules.KnownTypeNamesRuleWithoutSuggestions.Name, rules.KnownTypeNamesRuleWithoutSuggestions.RuleFunc)
	r.AddRule(rules.ScalarLeafsRuleWithoutSuggestions.Name, rules.ScalarLeafsRuleWithoutSuggestions.RuleFunc)
	r.AddRule(rules.ValuesOfCorrectTypeRuleWithoutSuggestions.Name, rules.ValuesOfCorrectTypeRuleWithoutSuggestions.RuleFunc)
	return r
}

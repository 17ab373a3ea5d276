package governance

// Incident is a line of the register of confidentiality incidents: personal
// information that was seen, used, given on or lost without a right to it. What
// it holds is what Quebec's law has a register hold, which is kept for five
// years at least from the day on which the incident was known.
// Source: Act respecting the protection of personal information in the private
// sector (P-39.1), s. 3.8; Regulation respecting confidentiality incidents, s. 7
// and 8.
type Incident struct {
	Record
	Group            ID            // whose register it is; 0: the deployment's
	Information      LocalizedText // what personal information, or why that is not known
	Circumstances    LocalizedText
	Occurred         PartialDate // when it took place, or began; zero: not known
	OccurredUntil    PartialDate // the first day on which it was over; zero: the same day, or not known
	Aware            PartialDate // when it became known here
	PersonsConcerned *int        // nil: not known
	Approximate      bool        // that number is
	SeriousRisk      *bool       // of serious injury; nil: not judged yet
	RiskReasons      LocalizedText
	Measures         LocalizedText
	AuthorityTold    PartialDate // when the Commission d'accès à l'information was notified; zero: it was not
	PersonsTold      PartialDate // when those concerned were; zero: they were not
	PublicNotice     LocalizedText
}

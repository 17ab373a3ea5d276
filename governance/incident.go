package governance

// Incident is a line of the register of confidentiality incidents: personal
// information that was seen, used, passed on or lost without a right to it. It
// holds what Quebec's law requires of a register. Lines are kept for at least
// five years after the incident became known. Source: Act respecting the
// protection of personal information in the private sector (P-39.1), s. 3.8;
// Regulation respecting confidentiality incidents, s. 7 and 8.
type Incident struct {
	Record
	Group            ID            // whose register it is; 0: the deployment's
	Information      LocalizedText // the personal information concerned, or why it is not known
	Circumstances    LocalizedText
	Occurred         PartialDate // when it took place, or began; zero: not known
	OccurredUntil    PartialDate // the first day on which it was over; zero: the same day, or not known
	Aware            PartialDate // when it became known here
	PersonsConcerned *int        // nil: not known
	Approximate      bool        // whether that number is approximate
	SeriousRisk      *bool       // of serious injury; nil: not judged yet
	RiskReasons      LocalizedText
	Measures         LocalizedText
	AuthorityTold    PartialDate // when the Commission d'accès à l'information was notified; zero: it was not
	PersonsTold      PartialDate // when those concerned were notified; zero: they were not
	PublicNotice     LocalizedText
}

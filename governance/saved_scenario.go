package governance

// SavedScenario is a list of changes to be supposed again, with the version of
// the data that they were supposed on (DOMAIN §6).
type SavedScenario struct {
	Record
	Name    string
	Changes []ChangeInput // in order
	Period  Period        // of the loads that are compared
	On      Date          // the day on which voices are compared
	Data    int32         // the version of the data when it was saved
	By      string        // the author, as the change record names them
}

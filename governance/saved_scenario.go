package governance

// SavedScenario is a list of changes that somebody keeps to be supposed again,
// with the version of the data that it was supposed on (DOMAIN §6).
type SavedScenario struct {
	Record
	Name    string
	Changes []ChangeInput // in order
	Period  Period        // whose loads are compared
	On      Date          // on which voices are compared
	Data    int32         // the version of the data when it was saved
	By      string        // who saved it, as the change record names them
}

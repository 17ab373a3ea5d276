package governance

// words describe a change of each verb; {0}, {1} … stand for its values.
var words = map[string]LocalizedText{
	"import":               {Fr: "des fichiers ont été importés", En: "files were imported"},
	"seed":                 {Fr: "les premières données ont été inscrites", En: "the first data was recorded"},
	"registerGroup":        {Fr: "{0} a été inscrit", En: "{0} was registered"},
	"describeGroup":        {Fr: "{0} a été décrit à nouveau", En: "{0} was described anew"},
	"dissolveGroup":        {Fr: "{0} a pris fin ({1})", En: "{0} ended ({1})"},
	"succeedGroup":         {Fr: "{1} a succédé à {0} ({2})", En: "{1} took the place of {0} ({2})"},
	"mergeDuplicateGroups": {Fr: "« {1} » a été réuni à {0}", En: "“{1}” was merged into {0}"},
	"joinGroup":            {Fr: "{0} a adhéré à {1} (depuis : {2})", En: "{0} joined {1} (since: {2})"},
	"endMembership":        {Fr: "{0} n’est plus membre de {1} (fin : {2})", En: "{0} is no longer a member of {1} (end: {2})"},
	"createSeat":           {Fr: "un siège a été créé à {0} (depuis : {1})", En: "a seat was created at {0} (since: {1})"},
	"abolishSeat":          {Fr: "un siège de {0} a été aboli (fin : {1})", En: "a seat at {0} was abolished (end: {1})"},
	"takeSeat":             {Fr: "{0} occupe un siège à {1} (depuis : {2})", En: "{0} holds a seat at {1} (since: {2})"},
	"leaveSeat":            {Fr: "{0} a quitté un siège à {1} (fin : {2})", En: "{0} left a seat at {1} (end: {2})"},
	"handOverSeat":         {Fr: "{0} a passé à {1} un siège à {2} ({3})", En: "{0} handed over to {1} a seat at {2} ({3})"},
	"declareSupport":       {Fr: "ce qu’un siège à {0} apporte a été déclaré (depuis : {1})", En: "what comes with a seat at {0} was declared (since: {1})"},
	"appointDelegate":      {Fr: "{0} a délégué quelqu’un à {1} (depuis : {2})", En: "{0} appointed a delegate at {1} (since: {2})"},
	"nameAlternate":        {Fr: "{0} a nommé un substitut à {1} (depuis : {2})", En: "{0} named an alternate at {1} (since: {2})"},
	"endDelegation":        {Fr: "une personne ne représente plus {0} à {1} (fin : {2})", En: "somebody no longer sits for {0} at {1} (end: {2})"},
	"declareCapacity":      {Fr: "{0} a déclaré ses ressources (depuis : {1})", En: "{0} declared its capacity (since: {1})"},
	"declareLimit":         {Fr: "{0} a déclaré le temps consenti (depuis : {1})", En: "{0} declared its limit (since: {1})"},
	"declareFunding":       {Fr: "le financement de {0} a été déclaré ({1})", En: "the funding of {0} was declared ({1})"},
	"declareCadence":       {Fr: "le rythme des rencontres de {0} a été déclaré (depuis : {1})", En: "how often {0} meets was declared (since: {1})"},

	"declareCalendarComplete": {Fr: "le calendrier de {0} a été déclaré complet (de {1} à {2})", En: "the calendar of {0} was declared complete (from {1} to {2})"},
	"declareRepresentation":   {Fr: "{0} a déclaré de la représentation à un lieu informel", En: "{0} declared representation at an informal forum"},

	"withheld": {Fr: "un changement qui n’est pas public", En: "a change that is not public"},

	"forgetNames":     {Fr: "des noms qui n’étaient plus requis ont été effacés", En: "names that were no longer needed were erased"},
	"describePerson":  {Fr: "une personne a été décrite à nouveau", En: "a person was described anew"},
	"withdrawConsent": {Fr: "une personne ne consent plus à être nommée : son nom a été effacé", En: "a person no longer consents to being named: the name was erased"},

	"erasePerson": {Fr: "le nom d’une personne a été effacé", En: "a person’s name was erased"},

	"grantRole":              {Fr: "un rôle a été donné pour {0}", En: "a role was given for {0}"},
	"revokeRole":             {Fr: "un rôle pour {0} a été repris", En: "a role for {0} was taken back"},
	"eraseAccount":           {Fr: "le nom d’une personne qui a un rôle a été effacé", En: "the name of a person who has a role was erased"},
	"inviteToRole":           {Fr: "quelqu’un a été invité à un rôle pour {0}", En: "somebody was invited to a role for {0}"},
	"acceptRoleInvitation":   {Fr: "une invitation à un rôle pour {0} a été acceptée", En: "an invitation to a role for {0} was accepted"},
	"withdrawRoleInvitation": {Fr: "une invitation à un rôle pour {0} a été retirée", En: "an invitation to a role for {0} was withdrawn"},

	"recordIncident":   {Fr: "un incident de confidentialité a été inscrit au registre", En: "a confidentiality incident was entered in the register"},
	"describeIncident": {Fr: "un incident de confidentialité a été décrit à nouveau", En: "a confidentiality incident was described anew"},

	"shareWith": {Fr: "{0} partage un genre de faits avec {1}", En: "{0} shares a kind of facts with {1}"},
	"unshare":   {Fr: "{0} ne partage plus un genre de faits avec {1}", En: "{0} no longer shares a kind of facts with {1}"},

	"planMeeting":         {Fr: "une rencontre de {0} a été prévue le {1}", En: "a meeting of {0} was planned for {1}"},
	"rescheduleMeeting":   {Fr: "la rencontre de {0} du {1} a été reportée au {2}", En: "the meeting of {0} of {1} was moved to {2}"},
	"cancelMeeting":       {Fr: "la rencontre de {0} du {1} a été annulée : {2}", En: "the meeting of {0} of {1} was cancelled: {2}"},
	"holdMeeting":         {Fr: "la rencontre de {0} du {1} a eu lieu", En: "the meeting of {0} of {1} took place"},
	"recordAttendance":    {Fr: "les présences à la rencontre de {0} du {1} ont été prises", En: "the roll of the meeting of {0} of {1} was taken"},
	"confirmMembership":   {Fr: "{2}, de l’adhésion de {0} à {1} : {3}", En: "{2}, on the membership of {0} in {1}: {3}"},
	"confirmTenure":       {Fr: "{3}, du siège {1} que {0} occupe à {2} : {4}", En: "{3}, on seat {1} that {0} holds at {2}: {4}"},
	"saveScenario":        {Fr: "un scénario a été gardé", En: "a scenario was saved"},
	"requestConfirmation": {Fr: "{0} a été invité à confirmer le lien entre {1} et {2}", En: "{0} was asked to confirm the link between {1} and {2}"},
	"voidRecord":          {Fr: "une inscription faite par erreur a été annulée : {2}", En: "a record made by mistake was voided: {2}"},

	"openConsultation":  {Fr: "une consultation a été ouverte : {0} (depuis : {1})", En: "a consultation was opened: {0} (since: {1})"},
	"inviteGroups":      {Fr: "invitations à {0} : {1}", En: "invitations to {0}: {1}"},
	"addMechanism":      {Fr: "un mécanisme a été ajouté à {0}", En: "a mechanism was added to {0}"},
	"publishDraft":      {Fr: "une version a été ajoutée à {0}", En: "a draft was added to {0}"},
	"acceptInvitation":  {Fr: "{0} a répondu à l’invitation à {1} : {2}", En: "{0} answered the invitation to {1}: {2}"},
	"contribute":        {Fr: "une contribution à {0} a été inscrite", En: "a contribution to {0} was recorded"},
	"recordObservation": {Fr: "un constat de {0} a été inscrit", En: "an observation of {0} was recorded"},
	"linkObservation":   {Fr: "un constat de {0} a été lié à des contributions", En: "an observation of {0} was linked to contributions"},
	"proposeAction":     {Fr: "une piste d’action de {0} a été inscrite", En: "a proposed action of {0} was recorded"},
	"respond":           {Fr: "une piste d’action de {0} a reçu une réponse", En: "a proposed action of {0} was answered"},
	"addMilestone":      {Fr: "un jalon d’une piste d’action de {0} a été inscrit", En: "a milestone of a proposed action of {0} was recorded"},
	"closeConsultation": {Fr: "{0} a pris fin ({1})", En: "{0} was closed ({1})"},
	"issueStatement":    {Fr: "une prise de position a été publiée : {0}", En: "a statement was issued: {0}"},
	"signStatement":     {Fr: "{0} a reçu une signature", En: "{0} was signed"},

	string(InvitationAccepted): {Fr: "acceptée", En: "accepted"},
	string(InvitationDeclined): {Fr: "déclinée", En: "declined"},

	string(AsRecorded): {Fr: "conforme à ce qui est inscrit", En: "it is as recorded"},
	string(SaysEnded):  {Fr: "cela a pris fin", En: "it has ended"},
	string(SaysGoesOn): {Fr: "cela continue", En: "it goes on"},
	Unknown:            {Fr: "date inconnue", En: "date unknown"},
}

// Words describe a change in a language. name gives the name of a value, or the
// value itself. A verb without words is shown as it is.
func (e Entry) Words(l Language, name func(string) string) string {
	told, known := words[e.Verb]
	if !known {
		return e.Verb
	}
	args := make([]string, len(e.Fill))
	for i, t := range e.Fill {
		args[i] = shownOr(name(t), "…")
		if word, isWord := words[t]; isWord {
			args[i] = word.In(l)
		}
	}
	return filled(told.In(l), args)
}

func shownOr(text, other string) string {
	if text == "" {
		return other
	}
	return text
}

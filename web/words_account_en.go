package web

// What the pages say in English of people who sign in, and of their roles.
var englishAccountWords = catalogue{
	"account.title":      "Your account",
	"account.known":      "You have signed in as {0}.",
	"account.nameless":   "You have signed in.",
	"account.unknown":    "Nobody has signed in.",
	"account.roles":      "What you may do",
	"account.caption":    "Your roles, today",
	"account.role":       "Role",
	"account.for":        "For",
	"account.until":      "Ends",
	"account.noend":      "no end is set",
	"account.everything": "the whole service",
	"account.none":       "You have no role yet. Ask who coordinates your group to invite you, or tell them the identifier below.",
	"account.identity":   "Your identifier",
	"account.tell":       "Tell it to those who are to give you a role. It opens nothing.",

	"role.COORDINATOR": "Coordinator", "role.EDITOR": "Editor", "role.DELEGATE": "Delegate", "role.VIEWER": "Reader", "role.FACILITATOR": "Facilitator",
	"role.ADMINISTRATOR": "Administrator", "role.AUDITOR": "Auditor", "role.POLICYMAKER": "Policymaker",

	"role.is.COORDINATOR":   "You would answer for the group: change its facts, share them, and give roles.",
	"role.is.EDITOR":        "You would keep the facts of the group.",
	"role.is.DELEGATE":      "You would speak for the group at the tables where it sits.",
	"role.is.VIEWER":        "You would read what the group keeps to itself.",
	"role.is.FACILITATOR":   "You would prepare and hold the meetings, and see who sits there.",
	"role.is.ADMINISTRATOR": "You would run the service, and see and change everything.",
	"role.is.AUDITOR":       "You would read everything, and change nothing.",
	"role.is.POLICYMAKER":   "You would ask whom to consult; names of people are not shown.",

	"invitation.title":     "You are invited to a role",
	"invitation.for":       ", for ",
	"invitation.terms":     "How long it holds",
	"invitation.until":     "The role ends",
	"invitation.expires":   "The invitation expires",
	"invitation.addressed": "It names an email address: only the account whose provider has confirmed that address may take it.",
	"invitation.first":     "Sign in first: the role is given to your account.",
	"invitation.take":      "Take this role",
	"invitation.refused":   "It was not taken: {0}.",
	"invitation.over":      "There is no such invitation, or it is over. Ask who invited you for another.",
	"invitation.taken":     "You have the role",
	"invitation.again":     "Sign in once more: what you may do is read anew then.",
}

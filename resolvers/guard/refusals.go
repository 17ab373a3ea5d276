package guard

import (
	"strconv"

	"tablee/governance"
)

// unbounded is where counting stops: doubled fragments pass any integer.
const unbounded = 1_000_000_000

func plus(a, b int) int { return min(a+b, unbounded) }

func times(a, b int) int {
	if b > 0 && a > unbounded/b {
		return unbounded
	}
	return a * b
}

// amount writes how much was asked.
func amount(n int) string {
	if n >= unbounded {
		return "≥ " + strconv.Itoa(unbounded)
	}
	return strconv.Itoa(n)
}

const code = governance.CodeOperationTooLarge

func tooManyBytes(asked, limit int) *governance.Error {
	return governance.NewError(code, "query", "documentTooLong", amount(asked), amount(limit))
}

func tooManyTokens(limit int) *governance.Error {
	return governance.NewError(code, "query", "tooManyTokens", amount(limit))
}

func tooNested(limit int) *governance.Error {
	return governance.NewError(code, "query", "tooNested", amount(limit))
}

func tooManyOperations(asked, limit int) *governance.Error {
	return governance.NewError(code, "query", "tooManyOperations", amount(asked), amount(limit))
}

func tooManyFragments(asked, limit int) *governance.Error {
	return governance.NewError(code, "query", "tooManyFragments", amount(asked), amount(limit))
}

func fragmentCycle(name string) *governance.Error {
	return governance.NewError(code, "query", "fragmentCycle", cut(name, 60))
}

func tooDeep(asked, limit int) *governance.Error {
	return governance.NewError(code, "query", "tooDeep", amount(asked), amount(limit))
}

func tooManyFields(asked, limit int) *governance.Error {
	return governance.NewError(code, "query", "tooManyFields", amount(asked), amount(limit))
}

func tooManyItems(asked, limit int) *governance.Error {
	return governance.NewError(code, "first", "tooManyItems", amount(asked), amount(limit))
}

func tooManyValues(asked, limit int) *governance.Error {
	return governance.NewError(code, "first", "tooManyValues", amount(asked), amount(limit))
}

func answerTooLong(asked, limit int) *governance.Error {
	return governance.NewError(code, "", "answerTooLong", amount(asked), amount(limit))
}

func moreErrors(left int) *governance.Error {
	return governance.NewError(governance.CodeBadRequest, "query", "moreErrors", amount(left))
}

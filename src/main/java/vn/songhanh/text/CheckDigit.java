package vn.songhanh.text;

import java.util.Optional;

/** The tenth digit of an enterprise code, which is made of the nine before it. */
final class CheckDigit {

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private CheckDigit() {}

    /** What is wrong with the first ten digits of the code. */
    static Optional<EnterpriseCode.Warning> warning(String code) {
        var expected = expected(code);
        if (expected > 9) {
            return Optional.of(EnterpriseCode.Warning.CHECK_DIGIT_IMPOSSIBLE);
        }
        return expected == code.charAt(9) - '0'
                ? Optional.empty()
                : Optional.of(EnterpriseCode.Warning.CHECK_DIGIT_WRONG);
    }

    /** 0 to 9, or 10 for nine digits that no valid code begins with. */
    static int expected(String nineDigits) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (nineDigits.charAt(i) - '0');
        }
        return 10 - sum % 11;
    }
}

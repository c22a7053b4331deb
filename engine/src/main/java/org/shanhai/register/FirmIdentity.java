package org.shanhai.register;

/// Numbers that tell firms apart by the code they are registered by.
final class FirmIdentity {
    /// Of a unified social credit code: two characters of the authority, six digits of the place,
    /// nine of the body itself, one to check (GB 32100-2015).
    static final int CREDIT_CODE_LENGTH = 18;

    private static final int BODY_FROM = 8;
    private static final int BODY_UNTIL = 17;
    private static final int RADIX = 36;

    /// Negative, even with a bit added behind it.
    private static final long NONE = Long.MIN_VALUE >> 1;

    private FirmIdentity() {}

    /// The number of a credit code, which the nine characters of the body give, or of an older
    /// registration number, which is all digits. What is neither has none.
    ///
    /// @return negative where there is none
    static long of(String code) {
        String plain = CreditCode.plain(code);
        return switch (CreditCode.of(code)) {
            case SOUND -> number(plain, BODY_FROM, BODY_UNTIL, RADIX) << 1;
            case OLDER -> number(plain, 0, plain.length(), 10) << 1 | 1;
            case ABSENT, NONE -> -1;
        };
    }

    private static long number(String code, int from, int until, int radix) {
        long number = 0;
        for (int i = from; i < until; i++) {
            int digit = Character.digit(code.charAt(i), radix);
            if (digit < 0) {
                return NONE;
            }
            number = number * radix + digit;
        }
        // Nothing but zeros stands for a code that is not there.
        return number == 0 ? NONE : number;
    }
}

package org.shanhai.register;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.shanhai.region.NormalisedNames;

/// What stands where a firm's code belongs.
public enum CreditCode {
    /// Nothing, or a word for it.
    ABSENT,
    /// A unified social credit code: 18 characters, the last to check the others (GB 32100-2015).
    SOUND,
    /// An older registration number, all digits.
    OLDER,
    /// Neither, so that it tells nobody apart.
    NONE;

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    /// Of a unified social credit code: two characters of the authority, six digits of the place,
    /// nine of the body itself, one to check (GB 32100-2015).
    static final int LENGTH = 18;

    private static final int BODY_FROM = 8;

    /// Negative, even with a bit added behind it.
    private static final long NO_IDENTITY = Long.MIN_VALUE >> 1;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{13}|[0-9]{15}");
    private static final Pattern ZEROS = Pattern.compile("0*");
    private static final Set<String> NOTHING =
            Set.of("", "-", "–", "—", "/", "N/A", "NULL", "无", "未知", "不详");

    static CreditCode of(String code) {
        String plain = plain(code);
        if (NOTHING.contains(plain)) {
            return ABSENT;
        }
        if (ZEROS.matcher(plain).matches()) {
            return NONE;
        }
        if (plain.length() == LENGTH) {
            return isChecked(plain) ? SOUND : NONE;
        }
        return DIGITS.matcher(plain).matches() ? OLDER : NONE;
    }

    /// The number that tells firms apart by their code: of a credit code what the nine characters
    /// of the body give, of an older registration number itself. What is neither has none.
    ///
    /// @param plain the code this is the kind of
    /// @return negative where there is none
    long identity(String plain) {
        return switch (this) {
            case SOUND -> number(plain.substring(BODY_FROM, LENGTH - 1), Character.MAX_RADIX) << 1;
            case OLDER -> number(plain, 10) << 1 | 1;
            case ABSENT, NONE -> NO_IDENTITY;
        };
    }

    /// Nothing but zeros stands for a code that is not there.
    private static long number(String digits, int radix) {
        long number = Long.parseLong(digits, radix);
        return number == 0 ? NO_IDENTITY : number;
    }

    /// As codes are written, however they were typed.
    static String plain(String code) {
        return NormalisedNames.tidy(code).toUpperCase(Locale.ROOT);
    }

    private static boolean isChecked(String code) {
        for (int k = 0; k < LENGTH; k++) {
            if (CHARACTERS.indexOf(code.charAt(k)) < 0) {
                return false;
            }
        }
        return checkOf(code.substring(0, LENGTH - 1)) == code.charAt(LENGTH - 1);
    }

    /// The character that checks the seventeen before it.
    public static char checkOf(String first) {
        int sum = 0;
        int weight = 1;
        for (int k = 0; k < first.length(); k++) {
            sum += CHARACTERS.indexOf(first.charAt(k)) * weight;
            weight = weight * 3 % CHARACTERS.length();
        }
        return CHARACTERS.charAt(Math.floorMod(-sum, CHARACTERS.length()));
    }
}

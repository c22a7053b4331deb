package org.shanhai.pack.terms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shanhai.agreement.Period;
import org.shanhai.pack.unit.Plain;

/// Years as people write them: `2024`, `2024-2028`, `2024 to 2028`, `2024至2028年`, `2029-` to the
/// last of the agreement.
final class TermsYears {
    private static final Pattern YEARS =
            Pattern.compile("(\\d{4})年?(\\s*(?:-|–|~|至|到|to)\\s*(?:(\\d{4})年?)?)?");

    private TermsYears() {}

    /// @param whole those of the agreement; what is written without an end goes to its last
    static Optional<Period> read(String text, Optional<Period> whole) {
        if (text.isEmpty()) {
            return whole;
        }
        Matcher matcher = YEARS.matcher(Plain.of(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return Optional.of(new Period(first, first));
        }
        if (matcher.group(3) == null) {
            return whole.filter(all -> first <= all.last())
                    .map(all -> new Period(first, all.last()));
        }
        int last = Integer.parseInt(matcher.group(3));
        return first <= last ? Optional.of(new Period(first, last)) : Optional.empty();
    }
}

package org.shanhai.pack.unit;

import java.util.Optional;

/// The sign between the whole and the fraction of a number; the other one then groups digits.
public enum DecimalMark {
    POINT('.'),
    COMMA(',');

    private final char sign;

    DecimalMark(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /// The sign that groups digits by three.
    char group() {
        return this == POINT ? COMMA.sign : POINT.sign;
    }

    /// @param text `.` or `,`
    public static Optional<DecimalMark> of(String text) {
        return switch (text) {
            case "." -> Optional.of(POINT);
            case "," -> Optional.of(COMMA);
            default -> Optional.empty();
        };
    }
}

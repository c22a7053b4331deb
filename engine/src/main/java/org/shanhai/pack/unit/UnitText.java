package org.shanhai.pack.unit;

import java.util.Locale;
import java.util.Optional;
import javax.measure.Unit;

/// A unit as it is written: `万元/亩`, `tce`, `亿美元`.
///
/// @param text as written
/// @param multiplier of 千, 万, 百万, 亿 in it (those above the line over those below)
/// @param unit the dimension and size, without the multiplier and without exchange
/// @param above the currency above the line, where it is money
/// @param below the currency below the line, where it is money
public record UnitText(
        String text,
        double multiplier,
        Unit<?> unit,
        Optional<String> above,
        Optional<String> below) {

    private record Part(double multiplier, UnitWords.Word word) {}

    /// Reads a unit; at most one `/` (or `per`).
    ///
    /// @throws BadFigure when the word is not known
    public static UnitText read(String text) throws BadFigure {
        String plain = Plain.of(text);
        Optional<Part> whole = findPart(plain);
        if (whole.isPresent()) {
            Part part = whole.get();
            return new UnitText(
                    text,
                    part.multiplier(),
                    part.word().unit(),
                    part.word().currency(),
                    Optional.empty());
        }
        int slash = plain.indexOf('/');
        int length = 1;
        if (slash < 0) {
            slash = plain.indexOf(" per ");
            length = 5;
        }
        if (slash > 0) {
            Optional<Part> above = findPart(plain.substring(0, slash));
            Optional<Part> below = findPart(plain.substring(slash + length));
            if (above.isPresent() && below.isPresent()) {
                return new UnitText(
                        text,
                        above.get().multiplier() / below.get().multiplier(),
                        above.get().word().unit().divide(below.get().word().unit()),
                        above.get().word().currency(),
                        below.get().word().currency());
            }
        }
        throw new BadFigure(UnitMessage.UNIT_UNKNOWN.of(), UnitMessage.WRITE_KNOWN_UNIT.of());
    }

    private static Optional<Part> findPart(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        Optional<UnitWords.Word> exact = UnitWords.find(word);
        if (exact.isPresent()) {
            return Optional.of(new Part(1, exact.get()));
        }
        Multipliers.Prefix prefix = Multipliers.strip(word);
        return UnitWords.find(prefix.rest().strip())
                .map(found -> new Part(prefix.multiplier(), found));
    }
}

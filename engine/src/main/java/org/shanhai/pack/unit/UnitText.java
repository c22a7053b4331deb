package org.shanhai.pack.unit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.measure.Unit;

/// A unit as it is written: `万元/亩`, `tce`, `亿美元`.
///
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

    private static final List<String> CANONICAL =
            List.of("1", "persons", "firms", "km2", "tce", "t", "m3", "μg/m3", "min", "km", "MW");

    /// As tables in English have it: `10,000 yuan`, `100 million yuan`, `1000 persons`.
    private static final Pattern POWER_OF_TEN =
            Pattern.compile("(10{0,2}|10{0,2}[ ,]?000(?:[ ,]?000)?)\\s*(\\p{L}.*)");

    /// `USDm`, `EURbn`.
    private static final Pattern CODE_AND_LETTER = Pattern.compile("([a-z]{3})([kmb]|[mbt]n)");

    private record Part(double multiplier, UnitWords.Word word) {
        Part times(double factor) {
            return new Part(multiplier * factor, word);
        }
    }

    /// Whether it is money of another's currency, as far as a sign tells, however much of it.
    public boolean isMoneyOf(UnitText other) {
        return above.isPresent()
                && other.above.isPresent()
                && (above.equals(other.above) || MoneyWords.means(above.get(), other.above.get()));
    }

    /// Whether both say as much of the same: `亩` and `mu`, `万元` and `10,000 yuan`.
    public boolean isSame(UnitText other) {
        return unit.isCompatible(other.unit)
                && (above.equals(other.above) || isMoneyOf(other) || other.isMoneyOf(this))
                && below.equals(other.below)
                && BadFigure.orTell(() -> Conversion.size(this, other), impossible -> {})
                        .map(size -> Math.abs(size * multiplier / other.multiplier - 1))
                        .filter(apart -> apart < 1e-12)
                        .isPresent();
    }

    /// Reads a unit; at most one `/` (or `per`).
    ///
    /// @throws BadFigure when the word is not known
    public static UnitText read(String text) throws BadFigure {
        String plain = Plain.of(text);
        Optional<Part> whole = findPart(plain);
        if (whole.isPresent()) {
            UnitWords.Word word = whole.get().word();
            double times = whole.get().multiplier();
            return new UnitText(text, times, word.unit(), word.currency(), Optional.empty());
        }
        String[] sides = plain.split(plain.contains("/") ? "/" : " per ", 2);
        Optional<Part> above = sides.length < 2 ? Optional.empty() : findPart(sides[0]);
        Optional<Part> below = above.isEmpty() ? Optional.empty() : findPart(sides[1]);
        if (above.isPresent() && below.isPresent()) {
            UnitWords.Word over = above.get().word();
            UnitWords.Word under = below.get().word();
            double times = above.get().multiplier() / below.get().multiplier();
            Unit<?> unit = over.unit().divide(under.unit());
            return new UnitText(text, times, unit, over.currency(), under.currency());
        }
        throw new BadFigure(UnitMessage.UNIT_UNKNOWN.so(UnitMessage.WRITE_KNOWN_UNIT.of()));
    }

    private static Optional<Part> findPart(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        Optional<UnitWords.Word> exact = UnitWords.find(word);
        if (exact.isPresent()) {
            return Optional.of(new Part(1, exact.get()));
        }
        Matcher power = POWER_OF_TEN.matcher(word);
        if (power.matches()) {
            double times = Double.parseDouble(power.group(1).replaceAll("[ ,]", ""));
            return findPart(power.group(2)).map(part -> part.times(times));
        }
        MultiplierWords.Prefix prefix = MultiplierWords.strip(word);
        if (prefix.multiplier() != 1) {
            return UnitWords.find(prefix.rest().strip())
                    .map(found -> new Part(prefix.multiplier(), found));
        }
        return findMoney(word);
    }

    /// Money with its multiplier behind it, or with a letter for one: `USD million`, `US$m`,
    /// `m USD`, `人民币万元`.
    private static Optional<Part> findMoney(String word) {
        Matcher glued = CODE_AND_LETTER.matcher(word);
        if (glued.matches() && MoneyWords.find(glued.group(1)).isPresent()) {
            return findMoney(glued.group(1) + " " + glued.group(2));
        }
        Optional<MoneyWords.Taken> money = MoneyWords.take(word);
        MultiplierWords.Prefix more =
                MultiplierWords.stripOfMoney(money.map(MoneyWords.Taken::rest).orElse(word));
        String rest = more.rest().strip();
        Optional<String> behind = MoneyWords.find(rest);
        Optional<String> code =
                money.map(MoneyWords.Taken::code)
                        .filter(one -> rest.isEmpty() || behind.filter(one::equals).isPresent());
        return (money.isPresent() ? code : behind)
                .filter(any -> more.multiplier() != 1)
                .map(UnitWords::moneyOf)
                .map(found -> new Part(more.multiplier(), found));
    }

    /// The canonical unit of the same dimension; the unit as it is written where none is set.
    public String canonical(String currency) throws BadFigure {
        if (text.equals("index")) {
            return text;
        }
        if (unit.isCompatible(KnownUnits.MONEY)) {
            return currency;
        }
        for (String candidate : CANONICAL) {
            if (read(candidate).unit.isCompatible(unit)) {
                return candidate;
            }
        }
        return text;
    }
}

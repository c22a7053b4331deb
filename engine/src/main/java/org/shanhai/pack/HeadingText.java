package org.shanhai.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.measure.Unit;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.UnitText;

/// A heading as it is written: a name and, in brackets behind it, the unit of what stands below.
///
/// @param unit empty where it says none
public record HeadingText(String name, String unit) {
    private static final Pattern WITH_UNIT = Pattern.compile("(.*?)\\s*[(（]([^()（）]*)[)）]\\s*");

    /// Powers of ten in figures, which would run into the figure before them.
    private static final Map<String, Pattern> POWERS =
            Map.of(
                    "千", Pattern.compile("^1[ ,]?000(?![ ,]?000)\\s*"),
                    "万", Pattern.compile("^10[ ,]?000(?![ ,]?000)\\s*"),
                    "百万", Pattern.compile("^1[ ,]?000[ ,]?000\\s*"),
                    "亿", Pattern.compile("^100[ ,]?(?:million|000[ ,]?000)\\s*"));

    /// The two parts, where something stands in brackets.
    public static Optional<HeadingText> parted(String text) {
        return Optional.of(WITH_UNIT.matcher(text))
                .filter(Matcher::matches)
                .map(parts -> new HeadingText(parts.group(1), parts.group(2).strip()));
    }

    /// @param takesUnit whether figures with a unit stand under a name
    public static HeadingText of(String text, Predicate<String> takesUnit) {
        return parted(text)
                .filter(heading -> takesUnit.test(heading.name))
                .filter(heading -> findUnit(heading.unit).isPresent())
                .filter(heading -> heading.behind().isPresent())
                .orElseGet(() -> new HeadingText(text, ""));
    }

    public static Optional<UnitText> findUnit(String text) {
        return BadFigure.orTell(() -> UnitText.read(text), reason -> {});
    }

    /// Whether two units, as they are written, say as much of the same.
    public static boolean isSameUnit(String one, String other) {
        return one.equals(other)
                || findUnit(one).flatMap(unit -> findUnit(other).filter(unit::isSame)).isPresent();
    }

    private Optional<String> behind() {
        String said = unit;
        for (Map.Entry<String, Pattern> power : POWERS.entrySet()) {
            said = power.getValue().matcher(said).replaceFirst(power.getKey());
        }
        return Optional.of(said).filter(text -> !text.matches("[0-9].*"));
    }

    /// A figure with the unit of the heading, unless it has one of its own.
    public String with(String figure) {
        // Nearly all cells: to read each twice takes a third of a second of every command.
        if (unit.isEmpty()) {
            return figure;
        }
        boolean bare =
                BadFigure.orTell(() -> Figure.read(figure), reason -> {})
                        .filter(read -> read.unit().isEmpty() && read.multiplier() == 1)
                        .isPresent();
        return bare ? figure + behind().orElse("") : figure;
    }

    /// What is wrong where headings of what is summed say several units. A letter alone is mostly
    /// that of a section; two capitals are the code of a place where each heading has its own, and
    /// no two of them are units of the same.
    public static Optional<Fault> otherUnit(List<String> texts, long line) {
        if (areCodes(texts)) {
            return Optional.empty();
        }
        List<HeadingText> said =
                texts.stream()
                        .map(text -> of(text, any -> true))
                        .filter(heading -> heading.unit.matches("[^A-Za-z0-9]|..+"))
                        .toList();
        return said.stream()
                .filter(other -> !isSameUnit(other.unit, said.getFirst().unit))
                .findFirst()
                .map(
                        other ->
                                new Fault(
                                        line,
                                        other.name,
                                        "",
                                        PackMessage.UNIT_TWICE.of(
                                                other.unit,
                                                said.getFirst().name,
                                                said.getFirst().unit)));
    }

    private static boolean areCodes(List<String> texts) {
        List<String> bracketed =
                texts.stream()
                        .flatMap(text -> parted(text).stream())
                        .map(HeadingText::unit)
                        .toList();
        List<Unit<?>> units =
                bracketed.stream()
                        .<Unit<?>>flatMap(text -> findUnit(text).map(UnitText::unit).stream())
                        .toList();
        return new HashSet<>(bracketed).size() == bracketed.size()
                && units.stream()
                        .allMatch(one -> units.stream().filter(one::isCompatible).count() == 1)
                && bracketed.stream().allMatch(text -> text.matches("[A-Z]{2}"));
    }
}

package org.shanhai.region;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.shanhai.key.Keyed;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// One thing a committee must know of a process or a site. It stands here once: what is asked, what
/// a description shows, what rulesets forbid and which papers follow are read off it.
///
/// @param key by which it is answered; unique
/// @param question to be answered with yes or no, with its unit or size
/// @param words that show it in a name or description
/// @param without words that take it back
/// @param asked prefixes of the classes whose projects are asked, `*` for all
/// @param always prefixes of the classes that do it by definition
/// @param often how many projects of the classes that are asked do it, 0 to 1; empty where unknown
/// @param shares the same where it is otherwise for some of them, by how their codes begin
/// @param figure what it takes of that answers it where it is stated: so above `above`, in the
///     canonical unit
/// @param unless the named fact that lets a grave one in where no rule speaks of it; may be empty
@OfTable(value = "matters", key = "matter")
public record Matter(
        @InColumn(value = "matter", key = true) String key,
        String name,
        String nameLocal,
        About about,
        Weight weight,
        String question,
        String questionLocal,
        List<String> words,
        List<String> without,
        List<String> asked,
        List<String> always,
        @InColumn(unit = NumberUnit.SHARE, most = 1) OptionalDouble often,
        Map<String, Double> shares,
        Optional<Limited.Resource> figure,
        @InColumn(unit = NumberUnit.CANONICAL, maybe = true, empty = 0) double above,
        @InColumn(maybe = true) String unless,
        String unlessLocal,
        @InColumn(needed = true) String source,
        String note)
        implements Row {
    private static final String ALL = "*";

    public Matter {
        words = List.copyOf(words);
        without = List.copyOf(without);
        asked = List.copyOf(asked);
        always = List.copyOf(always);
        shares = Map.copyOf(shares);
    }

    /// Who answers.
    public enum About implements Keyed {
        /// The firm, of what it does.
        PROCESS,
        /// The zone, once, of where it lies.
        SITE,
        /// The firm, of what it builds on the land; nothing where it takes none.
        LAND
    }

    /// What hangs on a yes.
    public enum Weight implements Keyed {
        /// It stops the project where no rule or fact lets it in: asked before a verdict.
        GRAVE,
        /// It only decides which paper, permit or condition is called for.
        PAPER
    }

    public boolean isGrave() {
        return weight == Weight.GRAVE;
    }

    public boolean isOfSite() {
        return about == About.SITE;
    }

    public boolean isOfLand() {
        return about == About.LAND;
    }

    /// Whether projects of a class are asked.
    public boolean isAskedOf(String ofClass) {
        return fits(asked, ofClass) || isAlways(ofClass);
    }

    /// Whether somebody of a group of classes is asked.
    ///
    /// @param group how their codes begin
    public boolean isAskedNear(String group) {
        return isAskedOf(group)
                || Stream.concat(asked.stream(), always.stream())
                        .anyMatch(each -> each.startsWith(group));
    }

    /// Whether everybody is asked, so that the class says nothing.
    public boolean isAskedOfAll() {
        return asked.contains(ALL);
    }

    /// Whether a class decides that somebody is asked.
    public boolean isOfSingleTrades() {
        return !isAskedOfAll() && !(asked.isEmpty() && always.isEmpty());
    }

    /// Whether it stops who does it, and the class tells who is asked.
    public boolean isOfDecidingTrades() {
        return isGrave() && !isOfSite() && isOfSingleTrades();
    }

    /// Whether what is of a class does it by definition.
    public boolean isAlways(String ofClass) {
        return fits(always, ofClass);
    }

    /// How likely a project of a class does it, 0 to 1.
    public double odds(String ofClass) {
        return isAlways(ofClass) ? 1 : isAskedOf(ofClass) ? share(ofClass) : 0;
    }

    /// By the longest beginning of the class that is told of.
    private double share(String ofClass) {
        return shares.keySet().stream()
                .filter(ofClass::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(shares::get)
                .orElse(often.orElse(0));
    }

    static boolean fits(List<String> prefixes, String ofClass) {
        for (String each : prefixes) {
            if (each.equals(ALL) || ofClass.startsWith(each)) {
                return true;
            }
        }
        return false;
    }

    /// What is said of it in the description of a project.
    public MatterWords.Match match(MatterText text) {
        return MatterWords.match(words, without, text);
    }
}

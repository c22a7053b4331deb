package org.shanhai.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.key.Keyed;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// A standard of admission: rules in their order. Several stand side by side in a region, and none
/// is the region's.
///
/// @param authority whose standard it is, in English; empty where none is named
/// @param year it was in use; empty where the source has no date
/// @param asOf the date of the text it was read in, `2013-07-25` or a part of it; may be empty: see
///     [#vintage]
/// @param defaultFor the places for which it is taken where none is asked for
/// @param rules in ascending order
/// @param paper that a committee names for the floors; empty where it names none
@OfTable(value = "rulesets", key = "ruleset")
public record Ruleset(
        @InColumn(value = "ruleset", key = true) String key,
        String name,
        String nameLocal,
        @InColumn(maybe = true) String authority,
        String authorityLocal,
        OptionalInt year,
        @InColumn(maybe = true) String asOf,
        Status status,
        @InColumn(maybe = true) Purpose purpose,
        @InColumn(maybe = true) Default defaultFor,
        @InColumn(InColumn.NONE) List<Rule> rules,
        String source,
        String note,
        @InColumn(InColumn.NONE) String paper)
        implements Row {

    /// Rules of which nothing is said but the key they stand under.
    public static Ruleset unnamed(String key, List<Rule> rules) {
        return new Ruleset(
                key,
                key,
                "",
                "",
                "",
                OptionalInt.empty(),
                "",
                Status.OWN,
                Purpose.ADMISSION,
                Default.NONE,
                rules,
                "",
                "",
                "");
    }

    /// One of which nobody has named a paper.
    public Ruleset(
            String key,
            String name,
            String nameLocal,
            String authority,
            String authorityLocal,
            OptionalInt year,
            String asOf,
            Status status,
            Purpose purpose,
            Default defaultFor,
            List<Rule> rules,
            String source,
            String note) {
        this(
                key,
                name,
                nameLocal,
                authority,
                authorityLocal,
                year,
                asOf,
                status,
                purpose,
                defaultFor,
                rules,
                source,
                note,
                "");
    }

    /// One whose text has no date of its own beside the year it was in use.
    public Ruleset(
            String key,
            String name,
            String nameLocal,
            String authority,
            String authorityLocal,
            OptionalInt year,
            Status status,
            Purpose purpose,
            Default defaultFor,
            List<Rule> rules,
            String source,
            String note) {
        this(
                key,
                name,
                nameLocal,
                authority,
                authorityLocal,
                year,
                "",
                status,
                purpose,
                defaultFor,
                rules,
                source,
                note);
    }

    /// How a ruleset is known.
    public enum Status implements Keyed {
        /// Seen published for a place: in use there, in that year.
        PUBLISHED,
        /// A model text that names no place.
        TEMPLATE,
        /// Made up as an example: every rule is assumed.
        EXAMPLE,
        /// The user's own, from a file or without particulars.
        OWN
    }

    /// What its authority uses a ruleset for.
    public enum Purpose implements Keyed {
        /// To let projects in.
        ADMISSION,
        /// To rate the firms that are there, once a year.
        RATING,
        /// To write into the deed of the land.
        CONTRACT,
        /// To list the firms that are there and use what they have too little: on the list is who
        /// is among those meant and misses a floor.
        WATCH
    }

    /// For which places a ruleset is the default.
    public enum Default implements Keyed {
        NONE,
        MOUNTAIN,
        COAST,
        OTHER,
        /// Wherever there is no other default.
        ANY
    }

    public Ruleset {
        rules = List.copyOf(rules);
    }

    /// The same with floors by a paper that a committee names: who names it reports them.
    public Ruleset by(String named) {
        return new Ruleset(
                key,
                name,
                nameLocal,
                authority,
                authorityLocal,
                year,
                asOf,
                status,
                purpose,
                defaultFor,
                rules.stream().map(Rule::named).toList(),
                source,
                note,
                named);
    }

    /// The date as of which it is known: that of its text, else the year it was in use; empty where
    /// neither is known.
    public String vintage() {
        return !asOf.isEmpty() ? asOf : year.isPresent() ? Integer.toString(year.getAsInt()) : "";
    }

    /// The marks a project needs in all; empty where the ruleset states none.
    public OptionalDouble passMark() {
        return rules.stream()
                .filter(rule -> rule.indicator() == RuleIndicator.TOTAL_SCORE)
                .map(Rule::floor)
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    public boolean givesMarks() {
        return rules.stream().anyMatch(rule -> rule.mostMarks() > 0);
    }

    /// The rules that hold for a project, in order. A rule for an industry goes before one for its
    /// group, that before one for the broad sector, that before a general one of the same kind and
    /// indicator; among equals one for the role of the place goes before one for all. What is left
    /// then holds together. Lines of negative lists and other vetoes without a figure all hold.
    ///
    /// @param industry the code of the project's industry; empty where it is not known, and then
    ///     only general rules hold
    /// @param role of the place it would stand in
    public List<Rule> listRules(
            Industries industries, Optional<String> industry, Optional<Role> role) {
        return listHolding(rules, industries, industry, role);
    }

    static List<Rule> listHolding(
            List<Rule> rules,
            Industries industries,
            Optional<String> industry,
            Optional<Role> role) {
        List<Rule> fitting =
                rules.stream()
                        .filter(rule -> rule.role().isEmpty() || rule.role().equals(role))
                        .filter(rule -> covers(industries, rule, industry))
                        .toList();
        List<Rule> holding = new ArrayList<>();
        for (Rule rule : fitting) {
            boolean outdone =
                    isSelective(rule)
                            && fitting.stream()
                                    .anyMatch(
                                            other ->
                                                    isSameMatter(rule, other)
                                                            && rank(industries, other)
                                                                    > rank(industries, rule));
            if (!outdone) {
                holding.add(rule);
            }
        }
        return List.copyOf(holding);
    }

    /// The rules that contradict one another, in their order.
    public List<RuleConflict> listConflicts(Industries industries) {
        return new RuleConflicts(this, industries).find();
    }

    private static boolean covers(Industries industries, Rule rule, Optional<String> industry) {
        if (rule.industry().isEmpty()) {
            return true;
        }
        if (industry.isEmpty() || !industries.contains(industry.get())) {
            return false;
        }
        int number = industries.number(industry.get());
        return industries
                .findSet(rule.industry())
                .filter(set -> Arrays.binarySearch(set.members(), number) >= 0)
                .isPresent();
    }

    /// Whether a more particular rule takes its place.
    private static boolean isSelective(Rule rule) {
        return rule.kind() != Rule.Kind.VETO || rule.indicator().isFigure();
    }

    /// Marks by a formula and by judgement are one matter: an item is scored once.
    static boolean isSameMatter(Rule one, Rule other) {
        return Objects.equals(one.indicatorKey(), other.indicatorKey())
                && (one.kind() == other.kind()
                        || (one.kind().givesMarks() && other.kind().givesMarks()));
    }

    private static int rank(Industries industries, Rule rule) {
        int industry =
                industries.findSet(rule.industry()).map(set -> set.kind().ordinal()).orElse(0);
        return 2 * industry + (rule.role().isPresent() ? 1 : 0);
    }
}

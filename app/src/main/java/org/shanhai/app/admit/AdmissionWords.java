package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Check;
import org.shanhai.admit.Positioning;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.State;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.app.text.WrittenFigures;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Matter;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;
import org.shanhai.region.Zone;

/// How the things of an admission are named and their figures written, the same in the answer, the
/// memo and the report.
public final class AdmissionWords {
    private static final String PREFIX = "admit.";

    private final Region region;
    private final Words words;
    private final WrittenFigures figures;

    public AdmissionWords(Region region, Words words) {
        this.region = region;
        this.words = words;
        figures = new WrittenFigures(words, region.currency());
    }

    public Region region() {
        return region;
    }

    public Words words() {
        return words;
    }

    WrittenFigures figures() {
        return figures;
    }

    /// The words of a key under `admit.`.
    public String say(String key, Object... arguments) {
        return words.get(PREFIX + key, arguments);
    }

    public String list(List<String> names) {
        return String.join(words.get("show.comma"), names);
    }

    public String name(Project project) {
        String name = words.pick(project.name(), project.nameLocal());
        return name.isEmpty() ? project.key() : name;
    }

    public String name(Place place) {
        return words.pick(place.name(), place.nameLocal());
    }

    public String name(Zone zone) {
        return words.pick(zone.name(), zone.nameLocal());
    }

    /// The zone it would stand in, else its place.
    String site(Proposal proposal) {
        return proposal.zone().map(this::name).orElse(name(proposal.place()));
    }

    public String name(IndustrySet set) {
        return words.pick(set.name(), set.nameLocal());
    }

    String name(Industry industry) {
        return words.pick(industry.name(), industry.nameLocal());
    }

    public String name(Ruleset ruleset) {
        String name = words.pick(ruleset.name(), ruleset.nameLocal());
        return name.isEmpty() ? ruleset.key() : name;
    }

    /// Whose standard a ruleset is, or that it is nobody's.
    public String standing(Ruleset ruleset) {
        return switch (ruleset.status()) {
            case PUBLISHED -> {
                String who = words.pick(ruleset.authority(), ruleset.authorityLocal());
                yield ruleset.year().isPresent()
                        ? say("ruleset.published", who, Integer.toString(ruleset.year().getAsInt()))
                        : say("ruleset.published_undated", who);
            }
            case TEMPLATE -> say("ruleset.template");
            case EXAMPLE -> say("ruleset.example");
            case OWN -> say("ruleset.own");
        };
    }

    /// Of which year something is, or that nobody says.
    String year(OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : say("stance.undated");
    }

    /// How an industry belongs to what a zone is meant for, in a word.
    Cell fit(Positioning.Fit fit) {
        return Cell.of(say("fit." + fit.key() + ".word"), fit.key());
    }

    /// So many of so many.
    Cell of(int some, int all) {
        return Cell.of(say("suppliers.of", some, all), some);
    }

    /// How many floors are met.
    Cell floorsMet(Admission admission) {
        return of(admission.listFloors(State.MET).size(), admission.listFloors().size());
    }

    /// A mark where something is so.
    Cell flag(boolean is) {
        return new Cell(is ? say("yes") : "", is);
    }

    /// A project with its key, by which it is asked for.
    Cell cell(Project project) {
        return Cell.of(name(project) + " [" + project.key() + "]", project.key());
    }

    /// A figure of a proposal.
    public String item(ProjectFigure item) {
        String key = PREFIX + "item." + item.key();
        if (words.has(key)) {
            return words.get(key);
        }
        String pressure = "show.pressure." + item.key();
        return words.has(pressure) ? words.get(pressure) : item.key().replace('_', ' ');
    }

    public String items(List<ProjectFigure> items) {
        return list(items.stream().map(this::item).toList());
    }

    /// The unit of an item as JSON has it; tonnes for a pressure no table states a unit of.
    public String unit(ProjectFigure item) {
        String unit = item.unit(region.currency());
        if (!unit.isEmpty()) {
            return unit;
        }
        return region.pressures().stream()
                .filter(row -> row.pressure().equals(item.pressure()))
                .map(row -> row.unit())
                .findFirst()
                .orElse("t");
    }

    public String write(ProjectFigure item, double value) {
        if (item.equals(ProjectFigure.LAND)) {
            return figures.land(Quantity.exactly(value));
        }
        if (item.equals(ProjectFigure.FLOOR_AREA_RATIO)) {
            return Numbers.plain(value);
        }
        return plain(value, unit(item));
    }

    public String write(ProjectFigure item, Quantity quantity) {
        return item.isShare() && isAnyShare(quantity)
                ? say("not_known")
                : Intervals.write(this, quantity, value -> write(item, value));
    }

    /// A share of which nothing is known can still be no more than all.
    private static boolean isAnyShare(Quantity quantity) {
        return quantity.low() <= 0 && quantity.high() == 1;
    }

    /// What a rule is about.
    public String name(Rule rule) {
        String own = words.pick(rule.name(), rule.nameLocal());
        return own.isEmpty() ? indicator(rule) : own;
    }

    /// The class a project names.
    Optional<IndustryClass> ofClass(Project project) {
        return region.all(IndustryClass.class).stream()
                .filter(each -> project.ofClass().filter(each.key()::equals).isPresent())
                .findFirst();
    }

    String name(IndustryClass one) {
        return words.pick(one.name(), one.nameLocal());
    }

    /// The facts that take a line of a list back, in the language of the answer where it has some.
    public String unless(Rule rule) {
        return String.join(say("semicolon"), listUnless(rule));
    }

    List<String> listUnless(Rule rule) {
        List<String> own =
                rule.unless().stream()
                        .filter(
                                word ->
                                        word.codePoints().anyMatch(Character::isIdeographic)
                                                == words.tag().startsWith("zh"))
                        .toList();
        return own.isEmpty() ? rule.unless() : own;
    }

    private String indicator(Rule rule) {
        String key = "indicator." + rule.indicator().key();
        String name =
                words.has(key)
                        ? words.get(key, subject(rule))
                        : rule.indicator().key().replace('_', ' ');
        boolean said = rule.subject().isEmpty() || name.contains(subject(rule));
        return said ? name : say("of_subject", name, subject(rule));
    }

    private String subject(Rule rule) {
        if (rule.indicator() == RuleIndicator.MATTER) {
            return region.all(Matter.class).stream()
                    .filter(each -> each.key().equals(rule.subject()))
                    .findFirst()
                    .map(each -> words.pick(each.name(), each.nameLocal()))
                    .orElse(rule.subject());
        }
        String pressure = "show.pressure." + rule.subject();
        if (words.has(pressure)) {
            return words.get(pressure);
        }
        return rule.subject().replace('_', ' ');
    }

    /// What a rule on a limit is about.
    public String limited(Rule rule) {
        String item = PREFIX + "item." + rule.subject();
        return words.has(item) ? words.get(item) : subject(rule);
    }

    /// The name of a rule with the industries it is for, where it is not for all.
    public String nameAndScope(Rule rule) {
        Optional<String> set =
                rule.industry().isEmpty()
                        ? Optional.empty()
                        : region.industries().findSet(rule.industry()).map(this::name);
        return set.isEmpty() || rule.kind() == Rule.Kind.VETO
                ? name(rule)
                : say("of_subject", name(rule), set.get());
    }

    Cell cell(Rule rule) {
        return Cell.of(nameAndScope(rule), rule.indicatorKey());
    }

    Cell cell(Rule rule, OptionalDouble value) {
        return Intervals.maybe(value, each -> write(rule, each));
    }

    Cell cell(ProjectFigure item) {
        return Cell.of(item(item), item.key());
    }

    Cell cell(ProjectFigure item, double value) {
        return Cell.of(write(item, value), value);
    }

    Cell cell(ProjectFigure item, Quantity quantity) {
        return new Cell(write(item, quantity), Intervals.json(quantity, unit(item)));
    }

    Cell ratioOf(ProjectFigure above, ProjectFigure below) {
        return Cell.of(
                say("ratio.of", item(above), item(below)), above.key() + "_per_" + below.key());
    }

    /// A value of the rule's indicator.
    public String write(Rule rule, double value) {
        if (rule.indicator() == RuleIndicator.LAND) {
            return figures.land(Quantity.exactly(value));
        }
        String unit = rule.canonicalUnit(region.currency());
        if (unit.equals("1") && !rule.indicator().isShare()) {
            return Numbers.plain(value);
        }
        int slash = unit.indexOf('/');
        return slash < 0
                ? plain(value, unit)
                : ratio(value, unit.substring(0, slash), unit.substring(slash + 1));
    }

    public String write(Rule rule, Quantity quantity) {
        return rule.indicator().isShare() && isAnyShare(quantity)
                ? say("not_known")
                : Intervals.write(this, quantity, value -> write(rule, value));
    }

    /// A sentence begins with a capital letter.
    public String sentence(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    String write(Rule rule, OptionalDouble value) {
        return value.isPresent() ? write(rule, value.getAsDouble()) : "";
    }

    /// The floor of a rule, with what keeps it from being a bare number: whether it is assumed, and
    /// whether firms there reach it on average.
    String floor(Check check) {
        Rule rule = check.rule();
        List<String> beside = new ArrayList<>();
        if (rule.kind() == Rule.Kind.FLOOR && rule.basis() == Basis.ASSUMED) {
            beside.add(words.get("basis.assumed"));
        }
        check.findMeanBelow()
                .ifPresent(
                        mean ->
                                beside.add(
                                        say(
                                                "floors.mean",
                                                name(region.places().get(mean.place())),
                                                Integer.toString(mean.year()),
                                                write(rule, mean.value()))));
        String floor = write(rule, rule.floor());
        return beside.isEmpty() ? floor : say("of_subject", floor, list(beside));
    }

    private String ratio(double value, String above, String below) {
        if (below.equals("km2") && figures.countsInMu()) {
            return say("per.mu", above(value / Zone.MU_PER_KM2, above));
        }
        if (above.equals("tce")) {
            return words.get("unit.tce_per_money", Numbers.plain(value * 1e4));
        }
        String key = PREFIX + "per." + below.toLowerCase(Locale.ROOT);
        return words.has(key)
                ? words.get(key, above(value, above))
                : above(value, above) + "/" + below;
    }

    /// What stands above the line of a ratio: of persons, so many jobs.
    private String above(double value, String unit) {
        String number = Numbers.plain(value);
        return unit.equals("persons") ? say("jobs", number) : plain(value, unit);
    }

    /// A figure of an item for a unit of another.
    String above(ProjectFigure item, double value) {
        return item.equals(ProjectFigure.LAND) ? write(item, value) : above(value, unit(item));
    }

    /// A figure in a canonical unit; small money in Chinese keeps its 万.
    private String plain(double value, String unit) {
        boolean tenThousands =
                unit.equals(region.currency())
                        && Math.abs(value) >= words.number("admit.ten_thousand.from")
                        && Math.abs(value) < 1e4;
        return tenThousands
                ? say("ten_thousand", Numbers.plain(value / 1e4))
                : figures.write(value, unit);
    }

    public String money(double amount) {
        return figures.money(amount);
    }

    /// A price of land: a mu where land is counted so, else a square metre.
    ///
    /// @param perArea money per km2
    String landPrice(double perArea) {
        return figures.countsInMu()
                ? say("price.a_mu", money(perArea / Zone.MU_PER_KM2))
                : say("price.a_m2", money(perArea / 1e6));
    }
}

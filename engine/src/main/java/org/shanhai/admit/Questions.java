package org.shanhai.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanhai.admit.Question.Ground;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Limited;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.MatterWords.Match;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;
import org.shanhai.region.Zone;
import org.shanhai.region.ZoneSite;

/// Which matters of process and site a proposal has to do with, and how each stands.
///
/// @param classes it may be of: the one it names, else all of its industry; none where it names
///     neither
/// @param forbidden the lines of a ruleset on matters
record Questions(
        Region region, Proposal proposal, List<Rule> forbidden, List<String> classes, Said said) {
    private static final Comparator<Question> ORDER =
            Comparator.comparing((Question each) -> !each.decides())
                    .thenComparing(each -> !each.isHit())
                    .thenComparing(each -> each.ground() != Ground.CONTRADICTED)
                    .thenComparing(each -> !each.isOpen())
                    // What turns the verdict of most of its kind is asked first.
                    .thenComparingDouble(each -> -each.odds())
                    .thenComparing(Question::effect);

    /// By the lines of a ruleset that hold for the proposal.
    Questions(Region region, Proposal proposal, Ruleset ruleset) {
        this(region, proposal, ruleset, new Said(proposal));
    }

    /// The same of a project whose words are looked up.
    Questions(Region region, Proposal proposal, Ruleset ruleset, Said said) {
        this(
                region,
                proposal,
                ruleset
                        .listRules(
                                region.industries(),
                                Comparables.industry(region, proposal.project()),
                                proposal.place().role())
                        .stream()
                        .filter(each -> each.kind() == Rule.Kind.VETO)
                        .filter(each -> each.indicator() == RuleIndicator.MATTER)
                        .toList(),
                IndustryClass.listOf(region, proposal.project()),
                said);
    }

    /// In law alone.
    Questions(Region region, Proposal proposal) {
        this(
                region,
                proposal,
                List.of(),
                IndustryClass.listOf(region, proposal.project()),
                new Said(proposal));
    }

    /// What decides first; of that what stops the project, then what turns most verdicts.
    List<Question> list() {
        List<Question> asked = new ArrayList<>();
        Map<String, List<MatterEffect>> effects = effects();
        // Who may not stand beside it hangs on what it does.
        region.all(Matter.class).stream()
                .sorted(Comparator.comparing(each -> each.key().equals(Beside.MATTER)))
                .forEach(
                        each ->
                                of(each, asked, effects)
                                        .map(one -> againstKnown(one, asked))
                                        .ifPresent(asked::add));
        asked.sort(ORDER);
        return List.copyOf(asked);
    }

    /// What follows from each matter, at any place.
    private Map<String, List<MatterEffect>> effects() {
        return region.all(MatterEffect.class).stream()
                .collect(Collectors.groupingBy(MatterEffect::matter));
    }

    /// No neighbour where one is known settles nothing.
    private Question againstKnown(Question one, List<Question> known) {
        return one.matter().equals(Beside.MATTER)
                        && one.answer().filter(MatterAnswer.NO::equals).isPresent()
                ? Beside.of(region, proposal, known).stream()
                        .map(each -> each.neighbour().key())
                        .filter(key -> !key.isEmpty())
                        .findFirst()
                        .map(key -> with(one, Ground.CONTRADICTED, key, one.by()))
                        .orElse(one)
                : one;
    }

    /// How many matters that decide wait for the industry: none where it or the class is known.
    int countWaiting() {
        Map<String, List<MatterEffect>> effects = effects();
        return classes.isEmpty()
                ? (int)
                        region.all(Matter.class).stream()
                                .filter(Matter::isOfDecidingTrades)
                                .filter(each -> of(each, List.of(), effects).isEmpty())
                                .count()
                : 0;
    }

    /// How likely no matter is so that waits for an industry: over all classes, as nothing is known
    /// of which it is. One that a word asks already counts twice, on the safe side.
    static double clearOfAny(Region region) {
        List<Matter> waiting =
                region.all(Matter.class).stream().filter(Matter::isOfDecidingTrades).toList();
        return region.all(IndustryClass.class).stream()
                .mapToDouble(
                        each ->
                                waiting.stream()
                                        .mapToDouble(matter -> 1 - matter.odds(each.key()))
                                        .reduce(1, (one, other) -> one * other))
                .average()
                .orElse(1);
    }

    /// Whether nobody has read what the lists say of its trade.
    boolean isUnread() {
        List<IndustryClass> all = region.all(IndustryClass.class);
        return !all.isEmpty()
                && !classes.isEmpty()
                && !proposal.answers().containsKey(Question.RESTS.getLast())
                && all.stream()
                        .filter(each -> classes.contains(each.key()))
                        .noneMatch(IndustryClass::isRead);
    }

    /// @param known how other matters stand
    /// @param byMatter what follows from each
    private Optional<Question> of(
            Matter matter, List<Question> known, Map<String, List<MatterEffect>> byMatter) {
        Match match = said.of(matter);
        Optional<MatterAnswer> own = Optional.ofNullable(proposal.answers().get(matter.key()));
        boolean isAsked =
                matter.isAskedOfAll()
                        || classes.stream().anyMatch(matter::isAskedOf)
                        || !(match instanceof Match.NotFound)
                        || matter.figure().flatMap(each -> told(each, matter.above())).orElse(false)
                        || own.isPresent();
        if (!isAsked || (matter.isOfLand() && Figures.of(proposal).takesNoLand())) {
            return Optional.empty();
        }
        List<MatterEffect> all =
                Stream.concat(
                                byMatter.getOrDefault(matter.key(), List.of()).stream(),
                                matter.key().equals(Beside.MATTER)
                                        ? Beside.listBans(region, classes, known)
                                        : Stream.empty())
                        .toList();
        List<MatterEffect> effects =
                all.stream()
                        .filter(each -> each.holds(region.places(), proposal.place(), classes))
                        .sorted(
                                Comparator.comparing((MatterEffect each) -> !each.isSolid())
                                        .thenComparing(MatterEffect::effect))
                        .toList();
        Question silent =
                new Question(
                        matter,
                        Ground.SILENT,
                        own,
                        "",
                        "",
                        effects,
                        forbidden.stream()
                                .filter(each -> each.subject().equals(matter.key()))
                                .findFirst(),
                        odds(matter));
        // What holds at other places alone is not asked here; a class hides nothing grave.
        boolean isHere =
                (all.isEmpty() && !matter.key().equals(Beside.MATTER))
                        || !effects.isEmpty()
                        || own.isPresent()
                        || silent.rule().isPresent()
                        || (silent.decides()
                                && all.stream()
                                        .anyMatch(
                                                one ->
                                                        one.isAt(
                                                                region.places(),
                                                                proposal.place())));
        return isHere ? Optional.of(stands(silent, match)) : Optional.empty();
    }

    /// What a figure that is stated says of a matter.
    private Optional<Boolean> told(Limited.Resource resource, double above) {
        ProjectFigure item = Formula.of(resource);
        Figures figures = Figures.of(proposal);
        Quantity stated = figures.firm(item);
        return !figures.hasFirm(item) || (stated.low() <= above && stated.high() > above)
                ? Optional.empty()
                : Optional.of(stated.low() > above);
    }

    /// How many projects of the classes it may be of do it; of those that a word alone asks, as
    /// many as elsewhere.
    private double odds(Matter matter) {
        double share = classes.stream().mapToDouble(matter::odds).average().orElse(0);
        return share > 0 ? share : matter.often().orElse(0);
    }

    private Question stands(Question silent, Match match) {
        Matter matter = silent.about();
        boolean denied = silent.answer().filter(MatterAnswer.NO::equals).isPresent();
        String sayer = sayer(matter.key());
        Optional<Boolean> figure = matter.figure().flatMap(each -> told(each, matter.above()));
        if (figure.isPresent() && (figure.get() || silent.answer().isEmpty() || denied)) {
            return figure.get()
                    ? with(silent, denied ? Ground.CONTRADICTED : Ground.FIGURE, "", sayer)
                    : answered(silent, Ground.FIGURE, MatterAnswer.NO, "");
        }
        if (match instanceof Match.Hit(String word)) {
            boolean ofOthers = isOfOthers(matter);
            if (ofOthers && silent.answer().isPresent()) {
                return with(silent, Ground.ANSWERED, "", sayer);
            }
            boolean refuted =
                    denied || (silent.decides() && silent.answer().isEmpty() && isRest(silent));
            return with(
                    silent,
                    refuted
                            ? Ground.CONTRADICTED
                            : ofOthers && silent.decides() ? Ground.SILENT : Ground.WORD,
                    word,
                    sayer);
        }
        if (!classes.isEmpty() && classes.stream().allMatch(matter::isAlways)) {
            return with(silent, denied ? Ground.CONTRADICTED : Ground.CLASS, "", sayer);
        }
        if (silent.answer().isPresent()) {
            return with(silent, Ground.ANSWERED, "", sayer);
        }
        if (match instanceof Match.Cleared(String word, String by)) {
            return with(silent, Ground.WORD_CLEARED, word, by);
        }
        Optional<MatterAnswer> ofZone =
                region.all(ZoneSite.class).stream()
                        .filter(each -> each.matter().equals(matter.key()))
                        .filter(
                                each ->
                                        proposal.zone()
                                                .map(Zone::key)
                                                .equals(Optional.of(each.zone())))
                        .map(ZoneSite::answer)
                        .findFirst();
        if (ofZone.isPresent()) {
            return answered(silent, Ground.ZONE, ofZone.get(), "");
        }
        // What could refuse it and is named asks: a blanket answer does not settle it.
        return match instanceof Match.Named(String word) && (silent.decides() || !isRest(silent))
                ? with(silent, Ground.SILENT, word, "")
                : isRest(silent)
                        ? answered(silent, Ground.ANSWERED, MatterAnswer.NO, sayer(silent.rest()))
                        : silent;
    }

    private String sayer(String about) {
        return proposal.sayers().getOrDefault(about, "");
    }

    /// Whether nobody of its group of classes is asked, so that the words may speak of customers:
    /// they ask, and a blanket answer does not settle them.
    private boolean isOfOthers(Matter matter) {
        return !classes.isEmpty()
                && classes.stream()
                        .map(each -> each.substring(0, Math.max(1, each.length() - 1)))
                        .noneMatch(matter::isAskedNear);
    }

    private boolean isRest(Question question) {
        return proposal.answers().containsKey(question.rest());
    }

    private static Question answered(Question one, Ground ground, MatterAnswer answer, String by) {
        return with(one, ground, Optional.of(answer), "", by);
    }

    private static Question with(Question one, Ground ground, String word, String by) {
        return with(one, ground, one.answer(), word, by);
    }

    private static Question with(
            Question one, Ground ground, Optional<MatterAnswer> answer, String word, String by) {
        return new Question(
                one.about(),
                ground,
                answer,
                word,
                by,
                fitting(one.effects(), word + one.about().name() + one.about().nameLocal()),
                one.rule(),
                one.odds());
    }

    /// Of the texts that forbid it those first that speak of what its description says, or that
    /// name the matter itself.
    private static List<MatterEffect> fitting(List<MatterEffect> effects, String said) {
        return effects.stream()
                .sorted(
                        Comparator.comparingLong(
                                each ->
                                        each.isSolid() && each.forbids()
                                                ? -each.countShared(said)
                                                : 1))
                .toList();
    }
}

package org.shanhai.app.admit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Admission;
import org.shanhai.admit.AtComparable;
import org.shanhai.admit.Beside;
import org.shanhai.admit.BreakEven;
import org.shanhai.admit.Check;
import org.shanhai.admit.EnvironmentalImpact;
import org.shanhai.admit.Identity;
import org.shanhai.admit.Positioning;
import org.shanhai.admit.PressureStanding;
import org.shanhai.admit.Question;
import org.shanhai.admit.Reason;
import org.shanhai.admit.Score;
import org.shanhai.admit.State;
import org.shanhai.admit.Stated;
import org.shanhai.admit.Verdict;
import org.shanhai.admit.Veto;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Direction;
import org.shanhai.region.Limit;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.ProjectFigure;

/// Reasons, vetoes and rules in sentences.
public record ReasonWords(AdmissionWords words) {
    private QuestionWords questions() {
        return new QuestionWords(words);
    }

    /// Why the verdict is what it is.
    ///
    /// @param most how many reasons
    public List<String> list(Admission admission, int most) {
        return admission.reasons().stream()
                .limit(most)
                .map(reason -> reason(reason, admission))
                .toList();
    }

    /// What the verdict says, and before it which limit is exceeded.
    public String meaning(Admission admission) {
        return admission.reasons().stream()
                .limit(1)
                .filter(Reason::isOfLimit)
                .map(reason -> reason(reason, admission))
                .map(limit -> words.say("verdict.expected", limit, said(admission)))
                .findFirst()
                .orElseGet(() -> said(admission));
    }

    private String said(Admission admission) {
        String key = "verdict." + admission.verdict().key() + ".meaning";
        if (admission.verdict() == Verdict.NEGOTIATE && admission.kept().isPresent()) {
            // All else would admit it on conditions.
            return words.say(
                    key + "_unlikely", new Estimates(words).chance(admission.kept().getAsDouble()));
        }
        return words.say(key);
    }

    /// A reason in one sentence.
    public String reason(Reason reason, Admission admission) {
        return words.sentence(told(reason, admission));
    }

    private String told(Reason reason, Admission admission) {
        SortedMap<ProjectFigure, Stated> figures = admission.figures();
        return switch (reason) {
            case Reason.VetoHit(Veto veto, List<MatterEffect> bans) -> {
                int law = bans.isEmpty() ? 0 : bans.getFirst().unless().isEmpty() ? 2 : 1;
                String hit =
                        words.say(
                                "reason.veto_hit",
                                words.name(veto.rule()),
                                ground(veto, figures),
                                words.name(admission.ruleset()),
                                law,
                                questions().bans(bans));
                yield veto.isLiftable() && law < 2 ? words.say("reason.veto_liftable", hit) : hit;
            }
            case Reason.LimitExceeded(EnvironmentalImpact.Room room) -> exceeded(room);
            case Reason.QuestionHit(Question question) ->
                    words.say(
                            "reason.question_hit",
                            questions().matter(question),
                            question.listBans().isEmpty() ? 0 : 1,
                            questions().bans(question.listBans()));
            case Reason.QuestionsOpen(List<Question> open) ->
                    words.say("reason.questions_open", open.size(), questions().matters(open));
            case Reason.PlaceText(Matter matter, MatterEffect text) ->
                    words.say(
                            "reason.place_text",
                            places(text),
                            questions().name(matter),
                            questions().text(text),
                            text.since());
            case Reason.Contradicted(Question question)
                    when question.matter().equals(Beside.MATTER) ->
                    words.say(
                            "reason.contradicted_beside",
                            questions().matter(question),
                            words.region().projects().stream()
                                    .filter(each -> each.key().equals(question.word()))
                                    .map(words::name)
                                    .findFirst()
                                    .orElseThrow());
            case Reason.Contradicted(Question question) ->
                    words.say(
                            !question.word().isEmpty()
                                    ? "reason.contradicted"
                                    : question.about().figure().isPresent()
                                            ? "reason.contradicted_figure"
                                            : "reason.contradicted_class",
                            questions().matter(question),
                            question.word());
            case Reason.TradeUnread _ -> {
                String lists = questions().lists();
                yield words.say("reason.trade_unread", lists, lists.isEmpty() ? 0 : 1);
            }
            case Reason.VetoOpen(Veto veto) ->
                    words.say("reason.veto_open", words.name(veto.rule()), ground(veto, figures));
            case Reason.IndustryUnknown(int lines) -> words.say("reason.industry_unknown", lines);
            case Reason.FloorFailed(Check check) ->
                    words.say(
                            check.rule().isHigherBetter()
                                    ? "reason.floor_failed"
                                    : "reason.ceiling_failed",
                            words.nameAndScope(check.rule()),
                            words.write(check.rule(), check.value()),
                            words.floor(check));
            case Reason.FloorOpen(Check check) -> open(check, figures);
            case Reason.MarksTooFew(Score score) -> marks("reason.marks_too_few", score);
            case Reason.MarksOpen(Score score) -> marks("reason.marks_open", score);
            case Reason.FloorsMet(int met, int of) ->
                    words.say(met == of ? "reason.floors_met" : "reason.floors_some", met, of);
            case Reason.NothingDecides nothing -> words.say("reason.nothing_decides");
            case Reason.VetoesCounted all ->
                    words.say(
                            "reason.vetoes_counted",
                            all.cleared(),
                            all.notExamined(),
                            all.committee(),
                            all.hit(),
                            all.notAsked(),
                            all.beside());
            case Reason.ForTheCommittee(Veto veto) ->
                    words.say("reason.committee", words.name(veto.rule()));
            case Reason.Pressed(PressureStanding standing) ->
                    new PressureWords(words).reason(standing);
            case Reason.Fits(Positioning positioning) -> stance(positioning);
            case Reason.Implausible(Identity identity) ->
                    words.say("reason.implausible", identity(identity));
        };
    }

    private String exceeded(EnvironmentalImpact.Room room) {
        Limit limit = room.limit();
        return words.say(
                "reason.limit_exceeded",
                EnvironmentalImpactParts.of(words, limit),
                EnvironmentalImpactParts.interval(words, limit, room.takes().orElseThrow()),
                Numbers.plain(Numbers.twoDigits(room.times())),
                EnvironmentalImpactParts.write(words, limit, limit.amount()),
                EnvironmentalImpactParts.standing(words, limit),
                words.words().get("basis." + limit.basis().key()));
    }

    private String places(MatterEffect text) {
        return words.list(
                text.places().stream()
                        .filter(words.region().places()::contains)
                        .map(words.region().places()::get)
                        .map(words::name)
                        .toList());
    }

    private String marks(String key, Score score) {
        OptionalDouble pass = score.passMark();
        return words.say(
                key,
                Intervals.marks(words, score.total()),
                pass.isPresent() ? Numbers.plain(pass.getAsDouble()) : "");
    }

    private String open(Check check, SortedMap<ProjectFigure, Stated> figures) {
        String floor = words.floor(check);
        String name = words.nameAndScope(check.rule());
        Optional<BreakEven> even =
                check.breakEvens().stream()
                        .filter(each -> each.target() == BreakEven.Target.FLOOR)
                        .filter(each -> check.isShort() || each.given().isPresent())
                        .findFirst();
        if (check.isShort() && even.isPresent()) {
            return words.say(
                    check.rule().isHigherBetter() ? "reason.floor_short" : "reason.ceiling_short",
                    name,
                    floor,
                    words.write(check.rule(), OptionalDouble.of(check.secured())),
                    breakEven(even.get(), figures));
        }
        String lacking = lacking(check.unknown(), figures);
        if (even.isPresent()) {
            boolean isDoubted =
                    check.unknown().stream()
                            .anyMatch(one -> !why(figures.get(one)).equals("unknown"));
            return words.say(
                    isDoubted ? "reason.floor_even_but" : "reason.floor_even",
                    name,
                    floor,
                    breakEven(even.get(), figures),
                    lacking);
        }
        return check.unknown().isEmpty()
                ? words.say(
                        "reason.floor_open", name, words.write(check.rule(), check.value()), floor)
                : words.say("reason.floor_unknown", name, floor, lacking);
    }

    /// What a rule may not rest on, and why: not stated, said to be assumed, or not believed.
    private String lacking(List<ProjectFigure> unknown, SortedMap<ProjectFigure, Stated> figures) {
        return unknown.stream()
                .collect(
                        Collectors.groupingBy(
                                item -> why(figures.get(item)), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> words.say("lacking." + each.getKey(), words.items(each.getValue())))
                .collect(Collectors.joining(words.say("semicolon")));
    }

    private static String why(@Nullable Stated stated) {
        return stated == null || stated.origin() == Stated.Origin.FOLLOWS
                ? "unknown"
                : stated.origin() == Stated.Origin.SET || stated.basis().isFact()
                        ? "doubted"
                        : "assumed";
    }

    /// At what value of which figure a floor or full marks are exactly reached, as the rest of a
    /// sentence.
    String breakEven(BreakEven even, SortedMap<ProjectFigure, Stated> figures) {
        String value = words.write(even.item(), even.value());
        String item = words.item(even.item());
        String key = even.isMost() ? "even.most" : "even.least";
        if (even.given().isEmpty()) {
            return words.say(key, item, value);
        }
        ProjectFigure given = even.given().get();
        Stated stated = figures.get(given);
        Stated local = figures.get(ProjectFigure.LOCAL_TAX);
        if (given.equals(ProjectFigure.TAX)
                && stated != null
                && local != null
                && stated.origin() == Stated.Origin.FOLLOWS
                && stated.quantity().low() == local.quantity().low()) {
            // All tax is at least its local part: what was said is the local part.
            return words.say(
                    key + "_local",
                    item,
                    value,
                    words.item(ProjectFigure.LOCAL_TAX),
                    words.write(ProjectFigure.LOCAL_TAX, local.quantity()));
        }
        String known =
                stated == null
                        ? words.write(given, even.givenValue().orElseThrow())
                        : words.write(given, stated.quantity());
        return words.say(
                key + (even.restsOnBound() ? "_bound" : "_given"),
                item,
                value,
                words.item(given),
                known);
    }

    /// What the state of a veto rests on. A ground without a value of its own is told by its word
    /// and the one that takes it back, where it has any.
    String ground(Veto veto, SortedMap<ProjectFigure, Stated> figures) {
        if (veto.state() == Veto.State.NOT_EXAMINED && !veto.unknown().isEmpty()) {
            return lacking(veto.unknown(), figures);
        }
        if (veto.ground() == Veto.Ground.NOTHING) {
            return words.say("veto." + veto.state().key() + ".because");
        }
        boolean isNamed = veto.ground() == Veto.Ground.ANSWERED && veto.clearedBy().isPresent();
        String key = "ground." + veto.ground().key() + (isNamed ? "_by" : "");
        return veto.value().isPresent()
                ? figure(veto, key)
                : words.say(key, veto.word().orElse(""), veto.clearedBy().orElse(""));
    }

    private String figure(Veto veto, String key) {
        String value =
                veto.value().map(q -> words.write(veto.rule(), q)).orElse(words.say("not_known"));
        String against =
                veto.limit()
                        .map(limit -> words.write(veto.rule(), limit.amount()))
                        .orElse(words.write(veto.rule(), veto.rule().floor()));
        return words.say(key, value, against);
    }

    /// How the project stands to what zone and county want, and how it fits.
    String stance(Positioning positioning) {
        Optional<Direction> told = positioning.on();
        if (told.isEmpty() && positioning.stance() != Positioning.Stance.ON) {
            told = positioning.directions().stream().findFirst();
        }
        if (positioning.against().isPresent()) {
            MatterEffect text = positioning.against().get();
            return words.say(
                    positioning.isAgainst() ? "stance.against" : "stance.against_unless",
                    questions().text(text),
                    fit(positioning),
                    words.words().pick(text.unless(), text.unlessLocal()));
        }
        return told.isEmpty()
                ? fit(positioning)
                : words.say(
                        "stance." + positioning.stance().key(),
                        words.words().pick(told.get().name(), told.get().nameLocal()),
                        words.year(told.get().year()),
                        fit(positioning));
    }

    /// How the project fits what the zone is meant for.
    String fit(Positioning positioning) {
        String key = "fit." + positioning.fit().key();
        Optional<Positioning.Tie> best =
                positioning.ties().stream()
                        .filter(tie -> tie.fit() == positioning.fit())
                        .filter(tie -> tie.fit() != Positioning.Fit.NONE)
                        .filter(tie -> tie.fit() != Positioning.Fit.UNKNOWN)
                        .findFirst();
        int looked = positioning.zones().size();
        String zone =
                looked == 1 ? words.name(positioning.zones().getFirst()) : words.say("fit.a_zone");
        if (best.isEmpty()) {
            return words.say(looked == 0 ? "fit.nowhere" : key + ".alone", zone, looked);
        }
        Positioning.Tie tie = best.get();
        return words.sentence(
                words.say(
                        key,
                        words.name(tie.set()),
                        Numbers.percent(tie.sold()),
                        Numbers.percent(tie.bought()),
                        Numbers.percent(tie.nearness()),
                        zone));
    }

    /// A test of promises by the accounts of the industry.
    String identity(Identity identity) {
        String kind = "identity." + identity.kind().key();
        if (identity.outcome() == Identity.Outcome.NOT_TESTABLE) {
            return words.say(
                    "identity.not_testable",
                    words.say(kind + ".name"),
                    words.items(identity.lacking()));
        }
        boolean ratio = identity.kind() == Identity.Kind.OUTPUT_PER_JOB;
        return words.say(
                kind,
                Intervals.write(words, identity.claimed(), v -> share(v, ratio)),
                share(identity.industry(), ratio),
                share(identity.kin().low(), ratio),
                share(identity.kin().high(), ratio),
                words.name(identity.set()));
    }

    private static String share(double value, boolean ratio) {
        return ratio ? Numbers.plain(value) : Numbers.percent(value);
    }

    /// How a rule would stand at the ratio of a comparable project.
    String state(AtComparable at) {
        boolean bound = at.state() == State.OPEN && Double.isInfinite(at.value().high());
        return words.say(bound ? "state.bound" : "state." + at.state().key());
    }

    /// The state of a rule in a word.
    String state(Check check) {
        return check.state().isEmpty() ? "" : words.say("state." + key(check));
    }

    /// The state of a rule for programs: of those open, `short` is what promises do not reach.
    static String key(Check check) {
        return check.isShort() ? "short" : check.state().map(State::key).orElse("");
    }
}

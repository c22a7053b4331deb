package org.shanhai.app.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Question;
import org.shanhai.admit.Verdict;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.admit.QuestionWords;
import org.shanhai.app.admit.ReasonWords;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.app.text.WrittenFigures;
import org.shanhai.plan.Aim;
import org.shanhai.plan.Bound;
import org.shanhai.plan.Counted;
import org.shanhai.plan.LeftOutProject;
import org.shanhai.plan.Pipeline;
import org.shanhai.plan.Refused;
import org.shanhai.plan.Site;
import org.shanhai.plan.Tie;
import org.shanhai.plan.Unplannable;
import org.shanhai.plan.Where;
import org.shanhai.region.Limited;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Zone;

/// Names things of a plan.
final class PlanWords {
    private final Region region;
    private final Words words;
    private final WrittenFigures figures;
    private final AdmissionWords names;

    PlanWords(Region region, Words words) {
        this.region = region;
        this.words = words;
        figures = new WrittenFigures(words, region.currency());
        names = new AdmissionWords(region, words);
    }

    String say(String key, Object... arguments) {
        return words.get("plan." + key, arguments);
    }

    AdmissionWords names() {
        return names;
    }

    /// Things in a row that have commas themselves.
    String inRow(List<String> parts) {
        return String.join(names.say("semicolon"), parts);
    }

    String list(List<String> parts) {
        return names.list(parts);
    }

    String unit(String of) {
        return switch (of) {
            case Counted.VALUE_ADDED, Counted.TAX -> region.currency();
            case Counted.JOBS -> "persons";
            case Counted.PROJECTS -> "";
            default -> Limited.of(of).unit();
        };
    }

    String amount(String of, double value) {
        return of.equals(Limited.Resource.LAND.key())
                ? figures.land(Quantity.exactly(value))
                : figures.write(value, unit(of));
    }

    /// What is counted, as `land` is.
    String what(String of) {
        String key = "plan.of." + of;
        return words.has(key) ? words.get(key) : names.item(pressure(of));
    }

    private static ProjectFigure pressure(String of) {
        return ProjectFigure.ofPressure(of);
    }

    String where(Where where) {
        return switch (where) {
            case Where.Region all -> words.pick(region.name(), region.nameLocal());
            case Where.Group(Role role) -> say("role." + role.key());
            case Where.OfPlace(String place) -> names.name(region.places().get(place));
            case Where.OfZone(String zone) -> names.name(zone(zone));
        };
    }

    private Zone zone(String key) {
        return region.zones().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    String site(Site site) {
        return names.name(site.zone());
    }

    /// `land in Longyou development zone`, `energy in Longyou + 0.8 × energy in Zhenhai`.
    String counted(Counted counted) {
        String text =
                counted.year().isPresent()
                        ? say(
                                "counted.year",
                                what(counted.key()),
                                where(counted.where()),
                                Integer.toString(counted.year().getAsInt()))
                        : say("counted", what(counted.key()), where(counted.where()));
        for (Aim more : counted.beside()) {
            double times = Math.abs(more.weight());
            String one = counted(more.counted());
            text =
                    say(
                            more.weight() < 0 ? "counted.less" : "counted.more",
                            text,
                            times == 1 ? one : say("counted.times", Numbers.plain(times), one));
        }
        return text;
    }

    String bound(Bound bound) {
        return say(
                Double.isFinite(bound.high()) ? "at_most" : "at_least",
                counted(isShare(bound) ? bound.counted().alone() : bound.counted()),
                end(bound, bound.amount()));
    }

    /// What a bound comes to, a share as a share.
    String end(Bound bound, double amount) {
        Counted counted = bound.counted();
        if (!isShare(bound)) {
            return amount(counted.key(), amount);
        }
        String share = Numbers.percent(share(bound));
        return amount == 0
                ? say("of_all", share)
                : say("of_all_off", share, amount(counted.key(), amount));
    }

    /// Whether it is one on a part of a whole.
    static boolean isShare(Bound bound) {
        List<Aim> beside = bound.counted().beside();
        return bound.amount() == 0
                && beside.size() == 1
                && beside.getFirst().weight() < 0
                && beside.getFirst().counted().key().equals(bound.counted().key())
                && beside.getFirst().counted().where().equals(Where.region());
    }

    static double share(Bound bound) {
        return -bound.counted().beside().getFirst().weight();
    }

    /// What is to be much, then what is to be little.
    String aims(List<Aim> all) {
        List<String> told = new ArrayList<>();
        for (boolean more : new boolean[] {true, false}) {
            all.stream()
                    .filter(aim -> aim.weight() > 0 == more)
                    .map(this::aim)
                    .reduce((some, one) -> say("counted.more", some, one))
                    .map(sum -> say(more ? "aims.most" : "aims.least", sum))
                    .ifPresent(told::add);
        }
        return inRow(told);
    }

    private String aim(Aim aim) {
        double times = Math.abs(aim.weight());
        String one = counted(aim.counted());
        return times == 1 ? one : say("counted.times", Numbers.plain(times), one);
    }

    /// Why projects are not planned.
    String aside(Unplannable.Why why) {
        return say("aside." + why.key(), Integer.toString(Unplannable.firstYear(region)));
    }

    String tie(Tie tie) {
        return say(
                tie.kind() == Tie.Kind.APART ? "clash.apart" : "clash.together",
                list(tie.projects()));
    }

    /// Why a candidate is not in a plan, and what would bring it in.
    String why(Pipeline pipeline, LeftOutProject out) {
        return switch (out.why()) {
            case LeftOutProject.Nowhere nowhere -> nowhere(pipeline, out.candidate());
            case LeftOutProject.BringsNothing nothing -> say("why.brings_nothing");
            case LeftOutProject.NotTaken notTaken -> say("why.not_taken");
            case LeftOutProject.NoRoom(int site, List<LeftOutProject.Lack> lacking) ->
                    say(
                            lacking.stream().anyMatch(LeftOutProject.Lack::alone)
                                    ? "why.too_large"
                                    : "why.no_room",
                            site(pipeline.sites().get(site)),
                            list(
                                    lacking.stream()
                                            .map(
                                                    lack ->
                                                            say(
                                                                    "lack",
                                                                    counted(lack.bound().counted()),
                                                                    amount(
                                                                            lack.bound()
                                                                                    .counted()
                                                                                    .key(),
                                                                            lack.amount())))
                                            .toList()));
        };
    }

    /// The rules where they refuse it, with what would lift that; else what the zones are for.
    private String nowhere(Pipeline pipeline, int candidate) {
        Optional<Admission> refused = findRefused(pipeline, candidate);
        if (refused.isEmpty()) {
            return say("why.fit");
        }
        QuestionWords questions = new QuestionWords(names);
        List<Question> hits = refused.get().questions().stream().filter(Question::isHit).toList();
        if (refused.get().verdict() == Verdict.REFUSE || hits.isEmpty()) {
            return say("why.rules", list(new ReasonWords(names).list(refused.get(), 1)));
        }
        return say(
                "why.unless",
                inRow(
                        hits.stream()
                                .map(
                                        one ->
                                                say(
                                                        "why.hit",
                                                        questions.matter(one),
                                                        questions.unless(one)))
                                .toList()));
    }

    /// What `admit` says where it refuses a candidate; where a fact would lift that, first.
    static Optional<Admission> findRefused(Pipeline pipeline, int candidate) {
        return pipeline.listRefused(candidate).stream()
                .map(Refused::why)
                .filter(Refused.ByRules.class::isInstance)
                .map(why -> ((Refused.ByRules) why).admission())
                .max(Comparator.comparing(Admission::verdict));
    }
}

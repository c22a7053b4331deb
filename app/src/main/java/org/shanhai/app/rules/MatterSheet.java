package org.shanhai.app.rules;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.admit.QuestionWords;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.answer.Within;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.MatterEffect.Effect;
import org.shanhai.region.Region;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// Every matter of process and site: what is asked of whom, what forbids it, and by which sources.
public final class MatterSheet {
    private final Region region;
    private final Words words;
    private final Sheet sheet;
    private final QuestionWords questions;

    private MatterSheet(Region region, Words words) {
        this.region = region;
        this.words = words;
        sheet = new Sheet(region, words, "admit.");
        questions = new QuestionWords(new AdmissionWords(region, words));
    }

    /// @param rulesets those of the region, or of a file
    public static Answer of(Region region, List<Ruleset> rulesets, Words words) {
        return new MatterSheet(region, words).answer(rulesets);
    }

    private Answer answer(List<Ruleset> rulesets) {
        List<Matter> matters = region.all(Matter.class);
        int grave = (int) matters.stream().filter(Matter::isGrave).count();
        sheet.find("matters", Basis.REPORTED, matters.size(), "matters", matters.size(), grave);
        sheet.columns(matters)
                .cell("matter", matter -> Cell.of(questions.name(matter), matter.key()))
                .text("question", matter -> words.pick(matter.question(), matter.questionLocal()))
                .labelled("weight", sheet.say("effect"), Kind.TEXT, this::weight)
                .cell("asked_of", this::askedOf)
                .cell("forbidden_by", matter -> forbiddenBy(matter, rulesets))
                .cell("grade", matter -> papers(matter, Effect::isOfEia))
                .cell("permit", matter -> papers(matter, each -> each.compareTo(Effect.FORM) > 0))
                .source(this::sources)
                .add("matters");
        sheet.columns(Within.each(matters, MatterSheet::shares))
                .cell("matter", row -> Cell.of(questions.name(row.whole()), row.whole().key()))
                .cell("class", row -> ofClass(row.part().getKey()))
                .share("often", row -> row.part().getValue())
                .basis(_ -> Basis.ASSUMED)
                .add("shares", sheet.say("shares.remark"));
        return sheet.cited(sheet.say("matters"));
    }

    /// How often firms that are asked do it: of the classes told of, and under no class of the
    /// rest.
    private static Set<Map.Entry<String, Double>> shares(Matter matter) {
        SortedMap<String, Double> shares = new TreeMap<>(matter.shares());
        matter.often().ifPresent(often -> shares.put("", often));
        return shares.entrySet();
    }

    private Cell ofClass(String key) {
        return Cell.of(key.isEmpty() ? sheet.say("shares.others") : key, key);
    }

    private Cell weight(Matter matter) {
        String told =
                matter.isGrave()
                        ? sheet.say("effect.forbidden")
                        : sheet.say("question.asked_of.paper");
        String unless = words.pick(matter.unless(), matter.unlessLocal());
        return Cell.of(
                unless.isEmpty() ? told : sheet.say("effect.unless", told, unless),
                matter.weight().key());
    }

    private Cell askedOf(Matter matter) {
        List<String> classes =
                Stream.concat(matter.asked().stream(), matter.always().stream())
                        .distinct()
                        .toList();
        String told =
                matter.isOfSite()
                        ? sheet.say("question.asked_of.zone")
                        : matter.isAskedOfAll()
                                ? sheet.say("matters.all")
                                : classes.isEmpty()
                                        ? sheet.say("matters.shown")
                                        : sheet.say("matters.classes", sheet.list(classes));
        return Cell.of(told, classes);
    }

    /// Lines of rulesets, and texts that were read; where neither speaks of it, what is grave is
    /// not let in all the same.
    private Cell forbiddenBy(Matter matter, List<Ruleset> rulesets) {
        Stream<String> lines =
                rulesets.stream()
                        .filter(
                                each ->
                                        each.rules().stream()
                                                .filter(
                                                        one ->
                                                                one.indicator()
                                                                        == RuleIndicator.MATTER)
                                                .anyMatch(
                                                        one -> one.subject().equals(matter.key())))
                        .map(each -> words.pick(each.name(), each.nameLocal()));
        List<String> all =
                Stream.concat(lines, bans(matter).map(questions::text)).distinct().toList();
        return all.isEmpty() && matter.isGrave()
                ? Cell.of(sheet.say("text.none"), all)
                : Cell.of(sheet.list(all), all);
    }

    private Stream<MatterEffect> bans(Matter matter) {
        return effects(matter).filter(MatterEffect::forbids);
    }

    /// What follows from it by texts that were read, the heaviest first.
    private Stream<MatterEffect> effects(Matter matter) {
        return region.all(MatterEffect.class).stream()
                .filter(each -> each.matter().equals(matter.key()))
                .filter(MatterEffect::isSolid)
                .sorted(Comparator.comparing(MatterEffect::effect));
    }

    private Cell papers(Matter matter, Predicate<Effect> which) {
        List<String> all =
                effects(matter)
                        .filter(each -> which.test(each.effect()))
                        .map(
                                each ->
                                        sheet.say(
                                                "of_subject",
                                                sheet.say("effect." + each.effect().key()),
                                                questions.text(each)))
                        .distinct()
                        .toList();
        return Cell.of(sheet.list(all), all);
    }

    private String sources(Matter matter) {
        return Stream.concat(Stream.of(matter.source()), effects(matter).map(MatterEffect::source))
                .flatMap(each -> Stream.of(each.split(";", -1)))
                .distinct()
                .collect(joining(";"));
    }
}

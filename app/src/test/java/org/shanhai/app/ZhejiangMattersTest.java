package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Direction;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.KeepApart;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.ZoneSite;

/// The matters of process and site in the pack: each is asked of classes that exist, in a sentence
/// a firm can answer, and none is without a source.
class ZhejiangMattersTest {
    private static final Region REGION = Embedded.region("zhejiang");
    private static final List<Matter> MATTERS = REGION.all(Matter.class);
    private static final List<MatterEffect> EFFECTS = REGION.all(MatterEffect.class);

    /// What only a program would say: options, names with underscores, and what is assigned.
    private static final Pattern OPTION = Pattern.compile("--|\\b\\w+_\\w+\\b|\\w=|<|>|\\|");

    /// What the trade itself writes with a hyphen.
    private static final String PLAIN = "lead-acid";

    private static Set<String> keys() {
        return MATTERS.stream().map(Matter::key).collect(Collectors.toSet());
    }

    private static List<String> prefixes() {
        return Stream.of(
                        MATTERS.stream().map(Matter::asked),
                        MATTERS.stream().map(Matter::always),
                        MATTERS.stream().map(each -> List.copyOf(each.shares().keySet())),
                        REGION.all(KeepApart.class).stream().map(KeepApart::beside),
                        EFFECTS.stream().map(MatterEffect::classes))
                .flatMap(all -> all.flatMap(Collection::stream))
                .toList();
    }

    @Test
    void everyPrefixIsOfAClass() {
        List<IndustryClass> classes = REGION.all(IndustryClass.class);
        assertThat(classes).hasSize(1381);
        assertThat(prefixes().stream().filter(each -> !each.equals("*")).distinct())
                .hasSizeGreaterThan(200)
                .allSatisfy(
                        each ->
                                assertThat(classes)
                                        .as(each)
                                        .anyMatch(one -> one.key().startsWith(each)));
    }

    @Test
    void everyClassIsOfAnIndustryOfThePack() {
        assertThat(REGION.all(IndustryClass.class))
                .allSatisfy(
                        each ->
                                assertThat(REGION.industries().contains(each.industry()))
                                        .as(each.key())
                                        .isTrue());
    }

    /// Prose of sources is held to the table of sources: `check` reads no key that is not there.
    @Test
    void everyMatterAndEveryTextHasASource() {
        Stream<String> sources =
                Stream.of(
                                MATTERS.stream().map(Matter::source),
                                EFFECTS.stream().map(MatterEffect::source),
                                REGION.all(ZoneSite.class).stream().map(ZoneSite::source),
                                REGION.all(KeepApart.class).stream().map(KeepApart::source),
                                REGION.all(Direction.class).stream().map(Direction::source),
                                REGION.all(IndustryClass.class).stream().map(IndustryClass::source))
                        .flatMap(all -> all);
        assertThat(sources)
                .hasSizeGreaterThan(2000)
                .allSatisfy(
                        each ->
                                assertThat(List.of(each.split(";", -1)))
                                        .allSatisfy(
                                                key ->
                                                        assertThat(REGION.findSource(key))
                                                                .as(key)
                                                                .isPresent()));
    }

    @Test
    void everyVetoEffectAndSiteIsOfAMatterThatExists() {
        Set<String> named =
                Stream.of(
                                REGION.rulesets().stream()
                                        .flatMap(one -> one.rules().stream())
                                        .filter(one -> one.indicator() == RuleIndicator.MATTER)
                                        .map(Rule::subject),
                                EFFECTS.stream().map(MatterEffect::matter),
                                REGION.all(ZoneSite.class).stream().map(ZoneSite::matter))
                        .flatMap(all -> all)
                        .collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(100).isSubsetOf(keys());
        assertThat(MATTERS).hasSameSizeAs(keys());
    }

    @Test
    void whatIsStatedOfAZoneIsAMatterOfSiteOfAZoneThatExists() {
        Set<String> zones =
                REGION.zones().stream().map(each -> each.key()).collect(Collectors.toSet());
        assertThat(REGION.all(ZoneSite.class))
                .isNotEmpty()
                .allSatisfy(
                        each -> {
                            assertThat(zones).contains(each.zone());
                            assertThat(MATTERS)
                                    .filteredOn(one -> one.key().equals(each.matter()))
                                    .singleElement()
                                    .matches(Matter::isOfSite, each.matter());
                        });
    }

    @Test
    void everyPlaceAnEffectIsOfExists() {
        Set<String> places = new HashSet<>();
        EFFECTS.forEach(each -> places.addAll(each.places()));
        assertThat(places).isNotEmpty().allMatch(REGION.places()::contains);
        assertThat(REGION.all(Direction.class))
                .extracting(Direction::place)
                .allMatch(REGION.places()::contains);
    }

    @Test
    void everyQuestionIsASentenceInBothLanguagesThatEndsInAQuestionMark() {
        assertThat(MATTERS)
                .allSatisfy(
                        each -> {
                            assertThat(each.question())
                                    .as(each.key())
                                    .matches("[A-Z].*[A-Za-z0-9)]\\?")
                                    .doesNotContain("\n");
                            assertThat(each.questionLocal())
                                    .as(each.key())
                                    .matches(".*\\p{IsHan}.*？")
                                    .doesNotContain("?");
                        });
    }

    /// A key of one word (`tanning`) may be the plain word for it; one of several is a key.
    @Test
    void noQuestionContainsAnOptionOrAKey() {
        List<String> hyphened =
                keys().stream().filter(key -> key.contains("-") && !key.equals(PLAIN)).toList();
        List<String> texts =
                MATTERS.stream()
                        .flatMap(each -> Stream.of(each.question(), each.questionLocal()))
                        .toList();
        assertThat(hyphened).hasSizeGreaterThan(50);
        assertThat(texts)
                .allSatisfy(
                        text -> {
                            assertThat(OPTION.matcher(text).find()).as(text).isFalse();
                            assertThat(hyphened).noneMatch(text::contains);
                        });
    }

    /// How often is known of what a class decides, and of nothing else.
    @Test
    void howOftenIsAShareOfThoseWhoAreAsked() {
        assertThat(MATTERS)
                .filteredOn(each -> !each.isOfSite() && !each.asked().isEmpty())
                .isNotEmpty()
                .allSatisfy(
                        each ->
                                assertThat(each.often().orElse(-1))
                                        .as(each.key())
                                        .isPositive()
                                        .isLessThanOrEqualTo(1));
        assertThat(MATTERS)
                .filteredOn(each -> each.isOfSite() || each.asked().isEmpty())
                .allSatisfy(each -> assertThat(each.often()).as(each.key()).isEmpty());
    }

    /// Each share is of somebody who is asked and does not do it by definition, and is another than
    /// that of the rest; who does it by definition counts whole.
    @Test
    void sharesAreOfClassesThatAreAsked() {
        List<String> classes =
                REGION.all(IndustryClass.class).stream().map(IndustryClass::key).toList();
        assertThat(MATTERS.stream().mapToInt(each -> each.shares().size()).sum())
                .isGreaterThan(200);
        assertThat(MATTERS)
                .allSatisfy(
                        each -> {
                            assertThat(classes.stream().filter(each::isAlways))
                                    .allMatch(one -> each.odds(one) == 1);
                            each.shares()
                                    .forEach(
                                            (prefix, share) ->
                                                    assertThat(classes)
                                                            .as(each.key() + " " + prefix)
                                                            .anyMatch(
                                                                    one ->
                                                                            one.startsWith(prefix)
                                                                                    && each
                                                                                            .isAskedOf(
                                                                                                    one)
                                                                                    && !each
                                                                                            .isAlways(
                                                                                                    one)));
                            assertThat(each.shares().values())
                                    .as(each.key())
                                    .doesNotContain(each.often().orElse(-1));
                        });
    }

    /// No two questions that stop a project ask a firm for the same: of the words that say
    /// something at most half are shared, in both languages.
    @Test
    void noFirmIsAskedTheSameTwice() {
        List<String> classes =
                REGION.all(IndustryClass.class).stream().map(IndustryClass::key).toList();
        List<Matter> grave =
                MATTERS.stream().filter(each -> each.isGrave() && !each.isOfSite()).toList();
        int pairs = 0;
        for (Matter one : grave) {
            for (Matter other : grave) {
                if (one.key().compareTo(other.key()) < 0
                        && classes.stream().anyMatch(c -> one.isAskedOf(c) && other.isAskedOf(c))) {
                    pairs++;
                    assertThat(alike(one.question(), other.question()))
                            .as(one.key() + " and " + other.key())
                            .isLessThanOrEqualTo(0.5);
                    assertThat(shared(pairs(one.questionLocal()), pairs(other.questionLocal())))
                            .as(one.key() + " and " + other.key() + " in Chinese")
                            .isLessThanOrEqualTo(0.5);
                }
            }
        }
        assertThat(pairs).isGreaterThan(100);
    }

    private static double alike(String one, String other) {
        return shared(telling(one), telling(other));
    }

    /// Each two signs of a Chinese question that stand together, without what it says is not meant.
    private static Set<String> pairs(String question) {
        return Stream.of(
                        question.replaceAll("（[^）]*）", "")
                                .replace("是否", "")
                                .split("[^\\p{IsHan}]+"))
                .flatMap(
                        part ->
                                IntStream.range(1, part.length())
                                        .mapToObj(k -> part.substring(k - 1, k + 1)))
                .collect(Collectors.toSet());
    }

    private static double shared(Set<String> of, Set<String> also) {
        double both = of.stream().filter(also::contains).count();
        return both / Math.min(of.size(), also.size());
    }

    /// The words of a question of five letters and more, without what it says is not meant.
    private static Set<String> telling(String question) {
        return Stream.of(
                        question.replaceAll("\\([^)]*\\)", "")
                                .toLowerCase(Locale.ROOT)
                                .split("[^a-z]+"))
                .filter(word -> word.length() > 4)
                .collect(Collectors.toSet());
    }

    /// No grave matter is everybody's: a firm is asked of its own trade.
    @Test
    void onlyPaperMattersAreAskedOfAll() {
        assertThat(MATTERS).filteredOn(Matter::isAskedOfAll).noneMatch(Matter::isGrave);
    }

    /// A project's class is of its industry.
    @Test
    void everyClassOfAProjectIsOfItsIndustry() {
        assertThat(REGION.projects())
                .filteredOn(each -> each.ofClass().isPresent())
                .extracting(Project::industry, each -> industryOf(each.ofClass().orElseThrow()))
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        both ->
                                assertThat(both.toList().getFirst())
                                        .isEqualTo(both.toList().getLast()));
    }

    private static Optional<String> industryOf(String ofClass) {
        return REGION.all(IndustryClass.class).stream()
                .filter(each -> each.key().equals(ofClass))
                .map(IndustryClass::industry)
                .findFirst();
    }
}

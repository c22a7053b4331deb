package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.Measure;
import org.shanhai.region.Region;

/// What a source that lists all leaves out is absent.
class CompleteSourcesTest {
    @TempDir Path folder;

    private static final String HEAD =
            "place,industry,measure,value,relation,scope,unit,year,basis,source,note\n";
    private static final String LISTED = "longyou,040,jobs,90,=,all,人,2020,reported,book,\n";

    private static final String COMPLETE =
            "source,title,lists\nbook,Yearbook,all\npress,Newspaper,\n";

    private Region region(String sources, String facts) {
        TinyPack pack =
                TinyPack.sound().with("sources.csv", sources).with("facts.csv", HEAD + facts);
        return PackReader.read(pack.folder(folder).toString(), Progress.SILENT).orElseThrow();
    }

    private static List<String> absent(Region region) {
        return region.facts().stream()
                .filter(fact -> fact.measures(Measure.ABSENCE))
                .map(fact -> fact.place().key() + " " + fact.industries().key())
                .toList();
    }

    @Test
    void whatItDoesNotListIsAbsentThereAndNowhereElse() {
        Region region = region(COMPLETE, LISTED);

        assertThat(absent(region)).containsExactly("longyou 001");
        Fact absent =
                region.facts().stream()
                        .filter(fact -> fact.measures(Measure.ABSENCE))
                        .findFirst()
                        .orElseThrow();
        assertThat(absent.source()).isEqualTo("book");
        assertThat(absent.year()).isEqualTo(2020);
        assertThat(absent.basis()).isEqualTo(Basis.REPORTED);
        assertThat(absent.origin()).isEqualTo("facts.csv:2");
    }

    @Test
    void otherSourcesListWhatTheyKnow() {
        assertThat(absent(region("source,title\nbook,Yearbook\npress,Newspaper\n", LISTED)))
                .isEmpty();
    }

    @Test
    void whoSaysItIsThereGoesBefore() {
        assertThat(
                        absent(
                                region(
                                        COMPLETE,
                                        LISTED
                                                + "longyou,001,presence,,,cluster,,2019,reported,press,\n")))
                .isEmpty();
        assertThat(
                        absent(
                                region(
                                        COMPLETE,
                                        LISTED
                                                + "longyou,001,jobs,5,=,all,人,2019,reported,press,\n")))
                .isEmpty();
        assertThat(
                        absent(
                                region(
                                        COMPLETE,
                                        LISTED + "yiwu,001,jobs,5,=,all,人,2019,reported,press,\n")))
                .containsExactly("longyou 001");
    }

    /// A group lists its members; a sum over a sector or over all lists nothing.
    @Test
    void groupsListTheirMembersAndSumsListNothing() {
        assertThat(absent(region(COMPLETE, "yiwu,goods,jobs,90,=,all,人,2020,reported,book,\n")))
                .isEmpty();
        assertThat(absent(region(COMPLETE, "yiwu,,jobs,90,=,all,人,2020,reported,book,\n")))
                .isEmpty();
        assertThat(
                        absent(
                                region(
                                        COMPLETE,
                                        LISTED + "longyou,,jobs,90,=,all,人,2020,reported,book,\n")))
                .containsExactly("longyou 001");
    }

    /// What is told of a town says nothing of the rest of the place.
    @Test
    void aListOfATownIsNoneOfThePlace() {
        String town = "longyou,040,jobs,90,=,town,人,2020,reported,book,\n";

        assertThat(absent(region(COMPLETE, town))).isEmpty();
        assertThat(absent(region(COMPLETE, town + LISTED))).containsExactly("longyou 001");
    }

    /// A bound from below is what a part of the place has.
    @Test
    void aListOfAPartIsNoneOfThePlace() {
        assertThat(absent(region(COMPLETE, LISTED.replace("=", ">=")))).isEmpty();
    }

    @Test
    void aSourceBesideOthersListsAllTheSame() {
        assertThat(absent(region(COMPLETE, LISTED.replace("book", "book;press"))))
                .containsExactly("longyou 001");
    }
}

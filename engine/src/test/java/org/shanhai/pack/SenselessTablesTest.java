package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanhai.pack.BrokenPack.change;
import static org.shanhai.pack.BrokenPack.error;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.message.English;

/// Tables whose cells are right one by one, and say what cannot be.
class SenselessTablesTest {
    @TempDir private Path folder;

    static Stream<BrokenPack> senseless() {
        String places = "places.csv";
        String projects = "projects.csv";
        return Stream.of(
                error(
                        "a digit shifted",
                        p -> fourMore(p).change(places, "120.07,29.31", "12.007,29.31"),
                        places,
                        4,
                        "lon",
                        "km from the middle of the others"),
                error(
                        "digits swapped",
                        p -> fourMore(p).change(places, "120.07,29.31", "120.07,39.21"),
                        places,
                        4,
                        "lat",
                        "km from the middle of the others"),
                error(
                        "a digit off, into a neighbouring city",
                        p -> fourMore(p).change(places, "120.07,29.31", "120.07,30.61"),
                        places,
                        4,
                        "lat",
                        "km from the middle of the others"),
                error(
                        "coordinates swapped",
                        p -> fourMore(p).change(places, "120.07,29.31", "29.31,80.07"),
                        places,
                        4,
                        "lon",
                        "that lon and lat are not swapped"),
                error(
                        "zero for unknown",
                        change(places, "120.07,29.31", "0,0"),
                        places,
                        4,
                        "lon",
                        "is a point in the sea"),
                error(
                        "a place larger than the world",
                        change(places, "29.31,1105", "29.31,1.5e9"),
                        places,
                        4,
                        "area_km2",
                        "absurdly large"),
                error(
                        "a place larger than what it lies in",
                        p ->
                                p.change(places, "province,,,,", "province,,,,1040")
                                        .change(places, "29.31,1105", "29.31,1150"),
                        places,
                        4,
                        "area_km2",
                        "more than the whole all"),
                error(
                        "a place that is a sum",
                        p -> p.append(places, "s9,Total,合计,all,county,,,,\n"),
                        places,
                        5,
                        "name",
                        "sums up others"),
                error(
                        "facts of a sum",
                        change("facts.csv", "\nlongyou,", "\n合计,"),
                        "facts.csv",
                        2,
                        "place",
                        "sums up others"),
                error(
                        "a project that is a sum",
                        p ->
                                p.append(
                                        projects,
                                        "QZ02,合计,040,longyou,lyz,15000万元,24亩,,,350人,reported,press\n"),
                        projects,
                        3,
                        "name",
                        "sums up others"),
                error(
                        "tax of five trillion",
                        change(projects, ">=700万元", ">=50000亿元"),
                        projects,
                        2,
                        "tax",
                        "is absurdly large"),
                error(
                        "jobs on a little land",
                        change(projects, "350人", "350000人"),
                        projects,
                        2,
                        "land",
                        "absurdly much"));
    }

    /// Far enough from one another that none of them stands out.
    private static TinyPack fourMore(TinyPack pack) {
        return pack.append(
                "places.csv",
                """
                quzhou,Quzhou,衢州,all,county,,118.87,28.94,
                lishui,Lishui,丽水,all,county,,119.92,28.45,
                jinhua,Jinhua,金华,all,county,,119.65,29.08,
                lanxi,Lanxi,兰溪,all,county,,119.46,29.21,
                """);
    }

    @ParameterizedTest
    @MethodSource("senseless")
    void isNamed(BrokenPack broken) {
        broken.check(folder);
    }

    @Test
    void placesApartAreSound() {
        assertThat(problems(fourMore(TinyPack.sound()))).noneMatch(Problem::isError);
    }

    /// Dushanzi lies 140 km south of the rest of Karamay: a slip would look alike, but for a note.
    @Test
    void anExclaveSaysSoInItsNote() {
        String places = "place,name,within,kind,lon,lat,note\nall,All,,province,,,\n";
        String far = "dushanzi,Dushanzi,kelamayi,district,84.89,44.33,";
        for (String at :
                List.of(
                        "kelamayi,Karamay,all,city,,,",
                        "kelamayiqu,Karamay District,kelamayi,district,84.87,45.58,",
                        "baijiantan,Baijiantan,kelamayi,district,85.13,45.69,",
                        "wuerhe,Urho,kelamayi,district,85.69,46.09,",
                        "longyou,Longyou,all,county,,,",
                        "yiwu,Yiwu,all,county,,,")) {
            places += at + "\n";
        }
        assertThat(severities(places + far)).containsExactly(true);
        assertThat(severities(places + far + "an exclave")).containsExactly(false);
        assertThat(severities(places + far + "飞地")).containsExactly(false);
        assertThat(severities(places + far.replace("44.33", "34.33") + "飞地")).containsExactly(true);
    }

    private List<Boolean> severities(String places) {
        return problems(TinyPack.sound().with("places.csv", places + "\n")).stream()
                .filter(problem -> problem.message().says(PackMessage.LIES_ELSEWHERE))
                .map(Problem::isError)
                .toList();
    }

    /// What lies beside the study area is no place of it.
    @Test
    void theRestOfANationMayLieElsewhere() {
        TinyPack pack =
                fourMore(TinyPack.sound())
                        .change("places.csv", "all,All,全省,,", "all,All,全省,nation,")
                        .append(
                                "places.csv",
                                """
                                nation,Nation,全国,,country,,,,
                                rest,Rest,其他,nation,outside,outside,122,31.2,
                                """);
        assertThat(problems(pack)).noneMatch(Problem::isError);
    }

    private List<Problem> problems(TinyPack pack) {
        return PackReader.read(pack.folder(folder).toString(), Progress.SILENT).problems();
    }

    /// Persons of jobs need no unit; those who live there might be counted in 万.
    @Test
    void aBareNumberOfJobsIsOfPersons() {
        assertThat(problems(TinyPack.sound().change("projects.csv", "350人", "350")))
                .noneMatch(Problem::isError);
        TinyPack facts =
                TinyPack.sound().append("facts.csv", "yiwu,040,jobs,35,,,,2020,reported,book,\n");
        assertThat(problems(facts)).noneMatch(Problem::isError);
    }

    /// Thirty rows with one bad unit and three with another are two problems.
    @Test
    void aBadUnitIsToldOnceWithItsCount() {
        TinyPack pack = TinyPack.sound();
        for (int k = 0; k < 30; k++) {
            pack.append(
                    "facts.csv",
                    "yiwu,,exports,%d,,,bushels,%d,reported,book,\n".formatted(k, 1980 + k));
        }
        for (int k = 0; k < 3; k++) {
            pack.append(
                    "facts.csv",
                    "yiwu,,jobs,%d furlongs,,,,%d,reported,book,\n".formatted(k, 1980 + k));
        }
        List<String> told =
                problems(pack).stream().filter(Problem::isError).map(English::of).toList();
        assertThat(told).hasSize(2);
        assertThat(told.getFirst())
                .contains(
                        "facts.csv:6", "\"bushels\"", "So in 30 rows: 6, 7, 8, 9, 10 and 25 more.");
        assertThat(told.getLast()).contains("\"0 furlongs\"", "So in 3 rows: 36, 37, 38.");
    }

    @Test
    void aFactToldRoughlyIsNotExact() {
        TinyPack pack =
                TinyPack.sound().append("facts.csv", "yiwu,040,jobs,约35人,,,,2020,reported,book,\n");
        Reading.Sound sound =
                (Reading.Sound) PackReader.read(pack.folder(folder).toString(), Progress.SILENT);
        assertThat(sound.region().facts().stream())
                .anySatisfy(
                        fact -> {
                            assertThat(fact.measure().key()).isEqualTo("jobs");
                            assertThat(fact.quantity().orElseThrow().about()).isTrue();
                        });
    }
}

package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.region.Fact;
import org.shanhai.region.Flow;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// A pack on a pack is the region that one pack with the rows of both would be.
class OverlayTest {
    private static final String FACTS =
            "place,industry,measure,value,relation,scope,unit,year,basis,source\n";

    @TempDir Path folder;

    @BeforeEach
    void writeBase() {
        TinyPack.sound().folder(folder);
    }

    /// A pack that stands on another and has these tables.
    private static TinyPack overlay(String base, String... tables) {
        return OverlayPack.on(base, tables);
    }

    private static Reading.Sound read(Path pack) {
        Reading reading = PackReader.read(pack.toString(), Progress.SILENT);
        assertThat(reading.problems()).isEmpty();
        return (Reading.Sound) reading;
    }

    private Region base() {
        return read(folder.resolve("pack")).region();
    }

    private static List<String> origins(Region region, String place) {
        return region.facts().about(region.places().get(place)).stream().map(Fact::origin).toList();
    }

    @Test
    void anEmptyOverlayIsItsBase() {
        Reading.Sound mine = read(overlay("../pack").folder(folder, "mine"));

        PackFormatsTest.assertThatSame(mine.region(), base());
        assertThat(mine.region().nameLocal()).isEqualTo(base().nameLocal());
        assertThat(mine.region().facts().comeFromSeveralPacks()).isFalse();
        assertThat(mine.overlays()).containsExactly(new Overlay("../pack", List.of(), 0, 0));
        assertThat(read(folder.resolve("pack")).overlays()).isEmpty();
    }

    /// The other way round than the base has them: what gives way is found in whatever order.
    @Test
    void factsGiveWayInWhateverOrderTheyStand() {
        TinyPack mine =
                overlay("../pack", "facts")
                        .with(
                                "facts.csv",
                                FACTS
                                        + "yiwu,goods,exports,1,,,万元,2020,assumed,\n"
                                        + "longyou,secondary,value_added,2,,,万元,2020,assumed,\n"
                                        + "longyou,040,absence,,,,,2020,assumed,\n"
                                        + "longyou,,value_added,3,,,万元,2020,assumed,\n");

        Reading.Sound read = read(mine.folder(folder, "mine"));

        assertThat(read.overlays()).containsExactly(new Overlay("../pack", List.of("facts"), 4, 3));
        assertThat(origins(read.region(), "yiwu")).containsExactly("facts.csv:2");
        assertThat(origins(read.region(), "longyou"))
                .containsExactlyInAnyOrder(
                        "facts.csv:3", "facts.csv:4", "facts.csv:5", "../pack/facts.csv:3");
    }

    @Test
    void isTheSameZippedWhereItLies() {
        TinyPack mine =
                overlay("../pack", "facts")
                        .with("facts.csv", FACTS + "yiwu,,jobs,9,,,人,2020,assumed,\n");
        Region expected = read(mine.folder(folder, "mine")).region();

        PackFormatsTest.assertThatSame(
                read(mine.zip(folder, "mine.zip", "in/")).region(), expected);
        TinyPack.sound().zip(folder, "pack.zip", "");
        Region onZip =
                read(mine.change("datapackage.json", "../pack", "../pack.zip")
                                .folder(folder, "other"))
                        .region();
        PackFormatsTest.assertThatSame(onZip, expected);
        assertThat(origins(onZip, "yiwu"))
                .containsExactly("facts.csv:2", "../pack.zip/facts.csv:5");
    }

    @Test
    void aPackMayStandOnAWorkbook() {
        TinyWorkbook.of(TinyPack.sound(), folder.resolve("book.xlsx"));
        Region mine = read(overlay("../book.xlsx").folder(folder, "mine")).region();

        PackFormatsTest.assertThatSame(mine, base());
        assertThat(origins(mine, "yiwu")).containsExactly("../book.xlsx/facts:5");
    }

    @Test
    void aWorkbookMayStandOnAPack() {
        TinyPack facts =
                TinyPack.empty().with("facts.csv", FACTS + "yiwu,,jobs,9,,,人,2020,assumed,\n");
        Path book =
                TinyWorkbook.of(
                        facts,
                        folder.resolve("book.xlsx"),
                        Map.of(
                                "pack",
                                sheet -> {
                                    sheet.value(7, 0, "base");
                                    sheet.value(7, 1, "../pack");
                                }));

        assertThat(origins(read(book).region(), "yiwu"))
                .containsExactly("facts:2", "../pack/facts.csv:5");
    }

    @Test
    void addsFactsAndSaysWhichFileEachCameFrom() {
        Reading.Sound mine =
                read(
                        overlay("../pack", "facts")
                                .with("facts.csv", FACTS + "yiwu,,jobs,9,,,人,2020,assumed,\n")
                                .folder(folder, "mine"));

        assertThat(mine.region().facts().size()).isEqualTo(base().facts().size() + 1);
        assertThat(origins(mine.region(), "yiwu"))
                .containsExactly("facts.csv:2", "../pack/facts.csv:5");
        assertThat(mine.region().facts().comeFromSeveralPacks()).isTrue();
        assertThat(mine.overlays()).containsExactly(new Overlay("../pack", List.of("facts"), 1, 0));
    }

    @Test
    void factsOfAKeyReplaceAllOfTheBaseWhateverTheirBoundAndSource() {
        TinyPack.sound()
                .append("facts.csv", "longyou,,value_added,200,>=,all,亿元,2020,reported,press,\n")
                .folder(folder);
        Reading.Sound mine =
                read(
                        overlay("../pack", "facts")
                                .with(
                                        "facts.csv",
                                        FACTS
                                                + "龙游,,value_added,250,,,亿元,2020,assumed,\n"
                                                + "longyou,,value_added,249,>=,,亿元,2020,assumed,\n"
                                                + "longyou,,value_added,260,,,亿元,2021,assumed,\n")
                                .folder(folder, "mine"));

        List<Fact> facts =
                mine.region().facts().stream()
                        .filter(fact -> fact.measures("value_added"))
                        .filter(fact -> fact.industries().key().isEmpty())
                        .toList();
        assertThat(facts)
                .extracting(fact -> fact.quantity().orElseThrow())
                .containsExactly(
                        Quantity.atLeast(24_900_000_000.0),
                        Quantity.exactly(25_000_000_000.0),
                        Quantity.exactly(26_000_000_000.0));
        // Of another scope, measure or industry nothing gave way.
        assertThat(mine.region().facts().size()).isEqualTo(3 + 3);
        assertThat(mine.overlays()).containsExactly(new Overlay("../pack", List.of("facts"), 3, 2));
    }

    @Test
    void addsAProjectAndAZoneThatReferToBoth() {
        Reading.Sound mine =
                read(
                        overlay("../pack", "zones", "projects", "sources")
                                .with("sources.csv", "source,title\nours,Our survey\n")
                                .with(
                                        "zones.csv",
                                        """
                                        zone,place,name,positioning,basis,source
                                        ywz,yiwu,Yiwu Zone,goods,reported,ours
                                        """)
                                .with(
                                        "projects.csv",
                                        """
                                        project,name,industry,place,zone,investment,basis,source
                                        P2,Plant,040,yiwu,ywz,1亿元,reported,press;ours
                                        P3,Farm,001,longyou,lyz,2亿元,reported,book
                                        """)
                                .folder(folder, "mine"));

        assertThat(mine.region().projects())
                .extracting(project -> project.key() + " " + project.zone().orElse(""))
                .containsExactly("P2 ywz", "P3 lyz", "QZ01 lyz");
        assertThat(mine.region().zones())
                .extracting(zone -> zone.key())
                .containsExactly("lyz", "ywz");
        assertThat(mine.overlays())
                .containsExactly(
                        new Overlay("../pack", List.of("zones", "projects", "sources"), 4, 0));
    }

    @Test
    void aRowOfTheSameKeyTakesThePlaceOfTheRowOfTheBase() {
        Reading.Sound mine =
                read(
                        overlay("../pack", "places")
                                .with(
                                        "places.csv",
                                        """
                                        place,name,within,kind,role
                                        longyou,Longyou County,all,county,coast
                                        quzhou,Quzhou,all,city,other
                                        """)
                                .folder(folder, "mine"));

        assertThat(mine.region().places().all())
                .extracting(place -> place.key() + " " + place.name() + " " + place.areaKm2())
                .containsExactly(
                        "all All OptionalDouble.empty",
                        "longyou Longyou County OptionalDouble.empty",
                        "quzhou Quzhou OptionalDouble.empty",
                        "yiwu Yiwu OptionalDouble[1105.0]");
        assertThat(mine.overlays())
                .containsExactly(new Overlay("../pack", List.of("places"), 2, 1));
    }

    @Test
    void eachPackMayWriteTheNationalTableInItsOwnUnit() {
        Region mine =
                read(overlay("../pack", "inputs")
                                .change(
                                        "datapackage.json",
                                        "\"inputs.csv\"",
                                        "\"inputs.csv\", \"schema\": {\"fields\":"
                                                + " [{\"unit\": \"亿元\"}]}")
                                .with("inputs.csv", "product,industry,domestic\n040,040,0.003\n")
                                .folder(folder, "mine"))
                        .region();

        assertThat(mine.nationalTable().orElseThrow().domesticInput(1, 1))
                .isEqualTo(base().nationalTable().orElseThrow().domesticInput(1, 1))
                .isEqualTo(300_000);
        assertThat(mine.nationalTable().orElseThrow().domesticInput(0, 1)).isEqualTo(200_000);
    }

    @Test
    void aFlowReplacesTheFlowOfTheBase() {
        String flows = "from_place,from_industry,to_place,to_industry,use,amount\n";
        TinyPack base = TinyPack.sound();
        base.change(
                        "datapackage.json",
                        "{\"name\": \"zones\"",
                        "{\"name\": \"flows\", \"path\": \"flows.csv\"}, {\"name\": \"zones\"")
                .with("flows.csv", flows + "yiwu,040,longyou,,household,5\nyiwu,040,yiwu,040,,7\n")
                .folder(folder);
        Region mine =
                read(overlay("../pack", "flows")
                                .with("flows.csv", flows + "yiwu,040,yiwu,040,,8\n")
                                .folder(folder, "mine"))
                        .region();

        assertThat(mine.flows()).extracting(Flow::amount).containsExactly(5.0, 8.0);
    }

    @Test
    void settingsNotGivenAreThoseOfTheBase() {
        Path mine =
                overlay("../pack")
                        .change(
                                "datapackage.json",
                                "\"base\"",
                                "\"name\": \"Mine\", \"base_year\": 2021, \"rates\": {\"USD\":"
                                        + " {\"2021\": 6.4}}, \"base\"")
                        .folder(folder, "mine");

        Reading.Sound reading = read(mine);

        assertThat(reading.region().name()).isEqualTo("Mine");
        assertThat(reading.region().nameLocal()).isEmpty();
        assertThat(reading.region().baseYear()).isEqualTo(2021);
        assertThat(reading.region().area()).isEqualTo("all");
        assertThat(reading.region().currency()).isEqualTo("CNY");
    }

    @Test
    void anOverlayOfAnOverlayOfAPack() {
        overlay("../pack", "facts", "places")
                .with("facts.csv", FACTS + "yiwu,,jobs,9,,,人,2020,assumed,\n")
                .with("places.csv", "place,name,within,kind\nyiwu,Yiwu City,all,city_county\n")
                .folder(folder, "middle");
        Reading.Sound top =
                read(
                        overlay("../middle", "facts", "places")
                                .with(
                                        "facts.csv",
                                        FACTS
                                                + "yiwu,,jobs,10,,,人,2020,assumed,\n"
                                                + "yiwu,goods,exports,2,,,万美元,2020,assumed,\n")
                                .with(
                                        "places.csv",
                                        "place,name,within,kind\nlongyou,Longyou Xian,all,county\n")
                                .folder(folder, "top"));

        assertThat(origins(top.region(), "yiwu")).containsExactly("facts.csv:2", "facts.csv:3");
        assertThat(top.region().places().all())
                .extracting(place -> place.name())
                .containsExactly("All", "Longyou Xian", "Yiwu City");
        assertThat(top.overlays())
                .containsExactly(
                        new Overlay("../middle", List.of("facts", "places"), 3, 3),
                        new Overlay("../pack", List.of("facts", "places"), 2, 1));
    }
}

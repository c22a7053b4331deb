package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.message.English;
import org.shanhai.region.Basis;
import org.shanhai.region.Endowment;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Flow;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.LocalPressure;
import org.shanhai.region.Need;
import org.shanhai.region.Partner;
import org.shanhai.region.Pressure;
import org.shanhai.region.Reach;
import org.shanhai.region.Region;
import org.shanhai.region.Travel;
import org.shanhai.region.Zone;

/// Each row of a small table makes one thing, its figure in the canonical unit.
class SmallTablesTest {
    private static final String PRESSURES =
            "industry,pressure,amount,unit,per_output_unit,year,basis,source,note\n";
    private static final String ENDOWMENTS = "place,endowment,value,unit,year,basis,source,note\n";
    private static final String TRIALS = "scenario,place,zone,of,amount,unit,basis,source,note\n";

    @TempDir private Path folder;

    /// @param rows with their header
    private static TinyPack with(String table, String rows) {
        String zones = "{\"name\": \"zones\"";
        String resource = "{\"name\": \"%1$s\", \"path\": \"%1$s.csv\"}, ".formatted(table);
        return TinyPack.sound()
                .change("datapackage.json", zones, resource + zones)
                .with(table + ".csv", rows);
    }

    private Reading read(TinyPack pack) {
        return PackReader.read(pack.folder(folder).toString(), Progress.SILENT);
    }

    private Region region(TinyPack pack) {
        Reading reading = read(pack);
        assertThat(reading.problems()).isEmpty();
        return reading.orElseThrow();
    }

    /// A ton and a half of coal equivalent for 10,000 yuan.
    @Test
    void aPressureIsThatOfAUnitOfOutput() {
        TinyPack pack =
                with("pressures", PRESSURES + "040,energy,1.5,吨标准煤,万元,2019,estimated,book,fuel\n");

        Pressure pressure = region(pack).pressures().getFirst();

        assertThat(pressure.perOutput()).isCloseTo(1.5e-4, within(1e-18));
        assertThat(pressure)
                .isEqualTo(
                        new Pressure(
                                "040",
                                "energy",
                                pressure.perOutput(),
                                "tce",
                                2019,
                                Basis.ESTIMATED,
                                "book",
                                "fuel"));
    }

    /// 20,000 mu are 20,000/1500 km²; a number without a unit is an index.
    @Test
    void anEndowmentIsInTheUnitOfItsKind() {
        TinyPack pack =
                with(
                        "endowments",
                        ENDOWMENTS
                                + "yiwu,wetland,2,万亩,2019,reported,book,marsh\n"
                                + "longyou,seaport,1,,2020,assumed,,\n");

        Endowment wetland = region(pack).all(Endowment.class).getLast();

        assertThat(wetland.value()).isCloseTo(40 / 3.0, within(1e-12));
        assertThat(region(pack).all(Endowment.class))
                .containsExactly(
                        new Endowment(
                                "longyou", "seaport", 1, "index", 2020, Basis.ASSUMED, "", ""),
                        new Endowment(
                                "yiwu",
                                "wetland",
                                wetland.value(),
                                "km2",
                                2019,
                                Basis.REPORTED,
                                "book",
                                "marsh"));
    }

    @Test
    void aLimitIsThatOfAPlaceOrAZoneAndMayBeOneOfATrial() {
        TinyPack pack =
                with("scenario_limits", TRIALS + "trial,yiwu,,energy,2,万吨标准煤,assumed,press,less\n");

        assertThat(region(pack).all(Limit.class))
                .containsExactly(
                        new Limit(
                                "",
                                Optional.empty(),
                                Optional.of("lyz"),
                                Limited.of("land"),
                                region(pack).all(Limit.class).getFirst().amount(),
                                Basis.ASSUMED,
                                "",
                                ""),
                        new Limit(
                                "trial",
                                Optional.of("yiwu"),
                                Optional.empty(),
                                Limited.of("energy"),
                                20_000,
                                Basis.ASSUMED,
                                "press",
                                "less"));
    }

    @Test
    void whatHasNoUnitIsTakenAsItStands() {
        Region needs =
                region(
                        with(
                                "needs",
                                "industry,endowment,need,basis,note\n001,forest,0.6,assumed,n\n"));
        assertThat(needs.all(Need.class))
                .containsExactly(new Need("001", "forest", 0.6, Basis.ASSUMED, "n"));

        Region partners =
                region(
                        with(
                                "partners",
                                """
                                place,partner,kind,since,terms,source,note
                                longyou,yiwu,pair,2018,50 km,press,n
                                yiwu,longyou,enclave,,,,
                                """));
        assertThat(partners.all(Partner.class))
                .containsExactly(
                        new Partner(
                                "longyou",
                                "yiwu",
                                "pair",
                                OptionalInt.of(2018),
                                "50 km",
                                "press",
                                "n"),
                        new Partner("yiwu", "longyou", "enclave", OptionalInt.empty(), "", "", ""));

        Region travel =
                region(
                        with(
                                "travel",
                                """
                                from,to,minutes,mode,year,basis,source
                                longyou,yiwu,87,rail,2024,reported,press
                                """));
        assertThat(travel.all(Travel.class))
                .containsExactly(
                        new Travel("longyou", "yiwu", 87, "rail", 2024, Basis.REPORTED, "press"));

        Region reaches =
                region(
                        with(
                                "reaches",
                                "reach,km,floor,own_share,basis\nnear,35,0.01,0.2,estimated\n"));
        assertThat(reaches.all(Reach.class))
                .containsExactly(new Reach("near", 35, 0.01, 0.2, Basis.ESTIMATED));
    }

    /// Units are numbered: Longyou is the first, Yiwu the second. Flows are in 10,000 yuan here.
    @Test
    void flowsAndPressuresByPlaceAreThoseOfUnitsAndIndustries() {
        TinyPack pack =
                withSurvey(
                        "longyou,001,yiwu,040,,2\nyiwu,040,longyou,,household,3\n",
                        """
                        yiwu,040,,energy,2,万吨标准煤,2019,estimated,book,fuel
                        longyou,,household,energy,5,吨标准煤,2020,assumed,,
                        """);

        Region region = region(pack);

        assertThat(region.flows())
                .containsExactly(
                        new Flow(0, 0, 1, OptionalInt.of(1), Optional.empty(), 20_000),
                        new Flow(
                                1,
                                1,
                                0,
                                OptionalInt.empty(),
                                Optional.of(FinalUse.HOUSEHOLD),
                                30_000));
        assertThat(region.all(LocalPressure.class))
                .containsExactly(
                        new LocalPressure(
                                0,
                                OptionalInt.empty(),
                                Optional.of(FinalUse.HOUSEHOLD),
                                "energy",
                                5,
                                "tce",
                                2020,
                                Basis.ASSUMED,
                                "",
                                ""),
                        new LocalPressure(
                                1,
                                OptionalInt.of(1),
                                Optional.empty(),
                                "energy",
                                20_000,
                                "tce",
                                2019,
                                Basis.ESTIMATED,
                                "book",
                                "fuel"));
    }

    /// Longyou sells farm goods, Yiwu toys; what is zero needs no sales.
    @ParameterizedTest
    @CsvSource({
        "'yiwu,001', 2, '\"001\" in \"yiwu\", which sells nothing'",
        "'longyou,040', 2, '\"040\" in \"longyou\", which sells nothing'",
        "'yiwu,040', 2, ''",
        "'yiwu,001', 0, ''"
    })
    void aPressureNeedsSalesOfItsPlaceAndIndustry(String cause, String amount, String says) {
        TinyPack pack =
                withSurvey(
                        "longyou,001,yiwu,040,,2\nyiwu,040,longyou,,household,3\n",
                        cause + ",,energy," + amount + ",吨标准煤,2020,assumed,,\n");

        assertThat(read(pack).problems().stream().map(English::of))
                .hasSize(says.isEmpty() ? 0 : 1)
                .allMatch(said -> said.contains(says));
    }

    private static TinyPack withSurvey(String flows, String pressures) {
        String zones = "{\"name\": \"zones\"";
        return with("flows", "from_place,from_industry,to_place,to_industry,use,amount\n" + flows)
                .change(
                        "datapackage.json",
                        zones,
                        "{\"name\": \"pressures_by_place\", \"path\": \"by_place.csv\"}, " + zones)
                .change(
                        "datapackage.json",
                        "\"flows.csv\"}",
                        "\"flows.csv\", \"schema\": {\"fields\": [{\"name\": \"amount\", \"unit\":"
                                + " \"万元\"}]}}")
                .with(
                        "by_place.csv",
                        "place,industry,use,pressure,amount,unit,year,basis,source,note\n"
                                + pressures);
    }

    @Test
    void aZoneWithoutAnAreaHasNone() {
        TinyPack pack = TinyPack.sound().append("zones.csv", "ywz,yiwu,Yiwu Zone,,,assumed,\n");

        assertThat(region(pack).zones())
                .extracting(Zone::key, Zone::place, Zone::landKm2, Zone::positioning)
                .contains(tuple("ywz", "yiwu", OptionalDouble.empty(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "pressures, '040,energy,1.5,人,万元,2020,reported,book,', unit, is not a unit of this measure",
        "pressures, '040,energy,1,吨标准煤,亩,2020,reported,book,', per_output_unit, is not a unit of",
        "endowments, 'yiwu,population,5,,2020,reported,book,', unit, The unit is missing. Write it",
        "endowments, 'yiwu,population,5,亩,2020,reported,book,', unit, is not a unit of this measure",
        "scenario_limits, 't,,,land,3,亩,assumed,,', zone, Neither place nor zone is given",
        "scenario_limits, 't,yiwu,lyz,land,3,亩,assumed,,', zone, stands beside the place \"yiwu\"",
        "scenario_limits, 't,yiwu,,land,3,人,assumed,,', unit, is not a unit of this measure",
        "measures, 'visits,Visits,,xx,', unit, is not a unit known here",
        "measures, 'presence,There,,人,', unit, is given for a measure that has no number",
        "measures, 'population,People,,亩,', unit, is not a unit of this measure"
    })
    void aRowThatCannotBeIsNamedInItsColumn(String table, String row, String column, String says) {
        String header =
                switch (table) {
                    case "pressures" -> PRESSURES;
                    case "endowments" -> ENDOWMENTS;
                    case "measures" -> "measure,name,name_local,unit,note\n";
                    default -> TRIALS;
                };

        assertThat(read(with(table, header + row + "\n")).problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.isError()).isTrue();
                            assertThat(problem.file()).isEqualTo(table + ".csv");
                            assertThat(problem.line()).isEqualTo(2);
                            assertThat(problem.column()).isEqualTo(column);
                            assertThat(English.of(problem)).contains(says);
                        });
    }
}

package org.shanhai.pack;

import static org.shanhai.pack.BrokenPack.error;
import static org.shanhai.pack.BrokenPack.warning;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is wrong with surveyed flows, and with what places cause themselves.
class BrokenSurveyTest {
    private static UnaryOperator<TinyPack> flows(String row) {
        return p ->
                p.change(
                                "datapackage.json",
                                "\"resources\": [",
                                "\"resources\": [{\"name\": \"flows\", \"path\": \"flows.csv\"},")
                        .with(
                                "flows.csv",
                                """
                                from_place,from_industry,to_place,to_industry,use,amount
                                longyou,001,yiwu,040,,5
                                longyou,001,yiwu,,stocks,-5
                                """
                                        + row
                                        + "\n");
    }

    static Stream<BrokenPack> flows() {
        String file = "flows.csv";
        return Stream.of(
                error(
                        "no buyer",
                        flows("longyou,001,yiwu,,,5"),
                        file,
                        4,
                        "use",
                        "Fill exactly one of to_industry and use"),
                error(
                        "two buyers",
                        flows("longyou,001,yiwu,040,export,5"),
                        file,
                        4,
                        "use",
                        "stands beside the to_industry \"040\""),
                error(
                        "sum of places",
                        flows("longyou,001,all,040,,5"),
                        file,
                        4,
                        "to_place",
                        "is a sum of other places"),
                error(
                        "negative",
                        flows("yiwu,001,yiwu,040,,-5"),
                        file,
                        4,
                        "amount",
                        "only final use can be"));
    }

    @ParameterizedTest
    @MethodSource("flows")
    void namesWhatIsWrongWithFlows(BrokenPack broken, @TempDir Path folder) {
        broken.check(folder);
    }

    /// The pack with flows of 001 in longyou alone, and the row as the second of its pressures.
    private static UnaryOperator<TinyPack> byPlace(String row) {
        return p ->
                flows("longyou,001,longyou,,household,5")
                        .apply(p)
                        .change(
                                "datapackage.json",
                                "\"resources\": [",
                                "\"resources\": [{\"name\": \"pressures_by_place\","
                                        + " \"path\": \"pressures_by_place.csv\"},")
                        .with(
                                "pressures_by_place.csv",
                                """
                                place,industry,use,pressure,amount,unit,year,basis
                                longyou,001,,co2,5,万吨,2020,assumed
                                longyou,,household,co2,1,t,2020,assumed
                                yiwu,040,,co2,0,t,2020,assumed
                                """
                                        + row
                                        + "\n");
    }

    static Stream<BrokenPack> byPlace() {
        String file = "pressures_by_place.csv";
        return Stream.of(
                error(
                        "no cause",
                        byPlace("longyou,,,co2,5,t,2020,assumed"),
                        file,
                        5,
                        "use",
                        "Fill exactly one of industry and use"),
                error(
                        "two causes",
                        byPlace("longyou,040,household,co2,5,t,2020,assumed"),
                        file,
                        5,
                        "use",
                        "stands beside the industry \"040\""),
                error(
                        "sum of places",
                        byPlace("all,,household,co2,5,t,2020,assumed"),
                        file,
                        5,
                        "place",
                        "is a sum of other places"),
                error(
                        "unit of another kind",
                        byPlace("longyou,,household,water,5,km2,2020,assumed"),
                        file,
                        5,
                        "unit",
                        "m3"),
                error(
                        "industry unknown",
                        byPlace("longyou,400,,co2,5,t,2020,assumed"),
                        file,
                        5,
                        "industry",
                        "is no known key"),
                error(
                        "twice",
                        byPlace("longyou,001,,co2,6,t,2020,assumed"),
                        file,
                        5,
                        "place",
                        "stands in pressures_by_place.csv:2"),
                error(
                        "below zero",
                        byPlace("longyou,,household,so2,-5,t,2020,assumed"),
                        file,
                        5,
                        "amount",
                        "-5"),
                error(
                        "nothing sold",
                        byPlace("yiwu,040,,so2,5,t,2020,assumed"),
                        file,
                        5,
                        "amount",
                        "sells nothing in flows"),
                warning(
                        "no flows",
                        p ->
                                byPlace("yiwu,040,,so2,5,t,2020,assumed")
                                        .apply(p)
                                        .change(
                                                "datapackage.json",
                                                "{\"name\": \"flows\", \"path\": \"flows.csv\"},",
                                                ""),
                        file,
                        2,
                        "place",
                        "no flows to do its accounts by"));
    }

    @ParameterizedTest
    @MethodSource("byPlace")
    void namesWhatIsWrongWithPressuresByPlace(BrokenPack broken, @TempDir Path folder) {
        broken.check(folder);
    }
}

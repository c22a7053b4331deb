package org.shanhai.pack;

import static org.shanhai.pack.BrokenPack.change;
import static org.shanhai.pack.BrokenPack.error;
import static org.shanhai.pack.BrokenPack.warning;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is wrong with the tables of a pack.
class BrokenTablesTest {

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
                        "stands beside the industry \"040\""),
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

    static Stream<BrokenPack> tables() {
        String places = "places.csv";
        return Stream.of(
                error(
                        "ragged row",
                        p -> p.append("sources.csv", "a\n"),
                        "sources.csv",
                        4,
                        "",
                        "The row has 1 cells, the header 2"),
                error(
                        "row too long",
                        p -> p.append("sources.csv", "a,b,c\n"),
                        "sources.csv",
                        4,
                        "",
                        "The row has 3 cells, the header 2"),
                error(
                        "column missing",
                        change(places, ",kind,", ",kynd,"),
                        places,
                        1,
                        "kind",
                        "The column is missing"),
                error(
                        "column unknown",
                        change(places, ",area_km2", ",area_km"),
                        places,
                        1,
                        "area_km",
                        "Did you mean \"area_km2\"?"),
                error(
                        "column twice",
                        change(places, "name_local", "name"),
                        places,
                        1,
                        "name",
                        "there twice, as number 2 and 3"),
                error(
                        "too wide",
                        p -> p.with("groups.csv", "a,".repeat(1000) + "b\n"),
                        "groups.csv",
                        1,
                        "",
                        "has 1001 columns"),
                error(
                        "cell too long",
                        p -> p.append("sources.csv", "a," + "x".repeat(1_000_001) + "\n"),
                        "sources.csv",
                        4,
                        "title",
                        "has 1000001 characters"),
                error(
                        "required empty",
                        change(places, "yiwu,Yiwu", "yiwu,"),
                        places,
                        4,
                        "name",
                        "The cell is empty"),
                error(
                        "unknown word",
                        change(places, "mountain", "mountian"),
                        places,
                        3,
                        "role",
                        "Did you mean \"mountain\"?"),
                error(
                        "longitude",
                        change(places, "119.17", "291.17"),
                        places,
                        3,
                        "lon",
                        "must lie between -180 and 180"),
                error(
                        "latitude",
                        change(places, "29.03", "-92"),
                        places,
                        3,
                        "lat",
                        "must lie between -90 and 90"),
                error(
                        "negative area",
                        change(places, "1143", "-1143"),
                        places,
                        3,
                        "area_km2",
                        "must not be negative"),
                error(
                        "number",
                        change(places, "1143", "1.143.5"),
                        places,
                        3,
                        "area_km2",
                        "can be read in two ways"),
                error(
                        "cycle",
                        change(places, "全省,,", "全省,yiwu,"),
                        places,
                        2,
                        "within",
                        "lie within itself: all, yiwu, all"),
                error(
                        "unknown parent",
                        change(places, "龙游县,all", "龙游县,al"),
                        places,
                        3,
                        "within",
                        "is no known key of the table places"),
                error(
                        "key twice",
                        p -> p.append(places, "yiwu,Y,,,county,,,,\n"),
                        places,
                        5,
                        "place",
                        "the same place stands in places.csv:4"),
                error(
                        "not a key",
                        change(places, "yiwu,Yiwu", "yi wu,Yiwu"),
                        places,
                        4,
                        "place",
                        "is not a key"),
                error(
                        "unknown industry",
                        change("groups.csv", "040", "41"),
                        "groups.csv",
                        3,
                        "industry",
                        "is no known key of the table industries"),
                error(
                        "group like a sector",
                        change("groups.csv", "goods,", "primary,"),
                        "groups.csv",
                        2,
                        "group",
                        "is used for another industry"),
                error(
                        "negative output",
                        change("value_added.csv", "output,100", "output,-100"),
                        "value_added.csv",
                        2,
                        "amount",
                        "is negative; output cannot be"),
                error(
                        "value added incomplete",
                        change("value_added.csv", "001,taxes,10,万元,reported,book\n", ""),
                        "value_added.csv",
                        0,
                        "component",
                        "\"001\" has no row for taxes"),
                error(
                        "wrong unit",
                        change("value_added.csv", "12,人", "12,亩"),
                        "value_added.csv",
                        12,
                        "unit",
                        "is not a unit of this measure"),
                error(
                        "table far out of balance",
                        change("inputs.csv", "040,30", "040,40"),
                        "national table",
                        0,
                        "",
                        "The row of \"040\" (Toys) does not balance"),
                warning(
                        "table out of balance",
                        change("inputs.csv", "040,30", "040,31"),
                        "national table",
                        0,
                        "",
                        "are 1.00 % above its output"),
                error(
                        "place and zone",
                        change("limits.csv", "\n,lyz", "\nyiwu,lyz"),
                        "limits.csv",
                        2,
                        "zone",
                        "stands beside the place \"yiwu\""),
                error(
                        "limit's unit",
                        change("limits.csv", "亩", "吨"),
                        "limits.csv",
                        2,
                        "unit",
                        "Its canonical unit is km2"),
                error(
                        "project without unit",
                        change("projects.csv", "24亩", "24"),
                        "projects.csv",
                        2,
                        "land",
                        "has no unit"),
                error(
                        "project's unit",
                        change("projects.csv", "350人", "350亩"),
                        "projects.csv",
                        2,
                        "jobs",
                        "is not a unit of this measure"),
                error(
                        "positioning",
                        change("zones.csv", "040;goods", "040;goodz"),
                        "zones.csv",
                        2,
                        "positioning",
                        "has \"goodz\", which is no known industry"),
                warning(
                        "unused source",
                        p -> p.append("sources.csv", "idle,Idle\n"),
                        "sources.csv",
                        4,
                        "source",
                        "nothing refers to"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void saysWhatIsWrong(BrokenPack broken, @TempDir Path folder) {
        broken.check(folder);
    }
}

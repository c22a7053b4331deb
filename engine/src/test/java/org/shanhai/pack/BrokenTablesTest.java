package org.shanhai.pack;

import static org.shanhai.pack.BrokenPack.change;
import static org.shanhai.pack.BrokenPack.error;
import static org.shanhai.pack.BrokenPack.warning;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is wrong with the tables of a pack.
class BrokenTablesTest {

    private static TinyPack withNeeds(TinyPack pack) {
        return pack.change(
                "datapackage.json",
                "{\"name\": \"groups\"",
                "{\"name\": \"needs\", \"path\": \"needs.csv\"}, {\"name\": \"groups\"");
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
                        "The heading is missing"),
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
                        "reach of nothing",
                        p ->
                                p.change(
                                                "datapackage.json",
                                                "{\"name\": \"groups\"",
                                                "{\"name\": \"reaches\", \"path\": \"reaches.csv\"},"
                                                        + " {\"name\": \"groups\"")
                                        .with(
                                                "reaches.csv",
                                                "reach,km,floor,own_share,basis\ngoods,0,0,0,assumed\n"),
                        "reaches.csv",
                        2,
                        "km",
                        "\"0\" is out of range. It must be more than 0."),
                error(
                        "need of nothing",
                        p ->
                                withNeeds(p)
                                        .with(
                                                "needs.csv",
                                                "industry,endowment,need,basis\n040,clean_air,1,assumed\n040,clean_watr,1,assumed\n"),
                        "needs.csv",
                        3,
                        "endowment",
                        "\"clean_watr\" is not known here. Did you mean \"clean_water\" or"),
                error(
                        "beyond any number",
                        change("inputs.csv", "001,040,20", "001,040,1e308"),
                        "inputs.csv",
                        2,
                        "domestic",
                        "\"1e308\" is too large a number"),
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
                        change("value_added.csv", "001,output,100", "001,output,-100"),
                        "value_added.csv",
                        2,
                        "amount",
                        "\"-100\" is negative. Check the sign"),
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
                        "value_added.csv",
                        0,
                        "",
                        "The row of \"040\" (Toys) in the national table does not"),
                error(
                        "used but not made",
                        change("value_added.csv", "output,100", "output,0"),
                        "value_added.csv",
                        0,
                        "",
                        "it has no output, but its uses of its home product are"),
                error(
                        "a heading whose unit is none",
                        change("projects.csv", "investment,land", "investment（bushels）,land"),
                        "projects.csv",
                        1,
                        "investment",
                        "is not a unit"),
                warning(
                        "a column of one's own",
                        change("zones.csv", "\n", ",mine\n"),
                        "zones.csv",
                        1,
                        "mine",
                        "is not known here, and was not read. The columns of zones are"),
                warning(
                        "table out of balance",
                        change("inputs.csv", "040,30", "040,31"),
                        "value_added.csv",
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
                        "limit of nothing known",
                        change("limits.csv", ",land,", ",lnd,"),
                        "limits.csv",
                        2,
                        "of",
                        "Did you mean \"land\"?"),
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

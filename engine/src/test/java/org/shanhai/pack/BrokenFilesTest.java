package org.shanhai.pack;

import static org.shanhai.pack.BrokenPack.change;
import static org.shanhai.pack.BrokenPack.error;
import static org.shanhai.pack.BrokenPack.warning;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is wrong with the files of a pack, before any table is looked at.
class BrokenFilesTest {

    static Stream<BrokenPack> files() {
        String json = "datapackage.json";
        return Stream.of(
                error("no description", p -> p.without(json), "", 0, "", "There is no datapackage"),
                error(
                        "JSON broken",
                        change(json, "\"area\":", "\"area\""),
                        json,
                        3,
                        "",
                        "not valid JSON (column 38"),
                error(
                        "JSON too deep",
                        p -> p.with(json, "{\"shanhai\": ".repeat(2000) + "1" + "}".repeat(2000)),
                        json,
                        0,
                        "",
                        "nested too deep: more than 500 brackets"),
                error(
                        "boundaries too deep",
                        p ->
                                p.change(json, "\"Tiny\",", "\"Tiny\", \"boundaries\": \"b.json\",")
                                        .with("b.json", "[".repeat(2000) + "]".repeat(2000)),
                        "b.json",
                        0,
                        "",
                        "nested too deep"),
                error(
                        "NUL in a path",
                        change(json, "\"zones.csv\"", "\"zo\\u0000nes.csv\""),
                        json,
                        0,
                        "resources.zones",
                        "is no path: it has a control character"),
                error(
                        "base year ahead",
                        change(json, "\"base_year\": 2020", "\"base_year\": 2100"),
                        json,
                        0,
                        "base_year",
                        "is after next year"),
                error(
                        "resource twice",
                        change(json, "\"limits\", ", "\"zones\", "),
                        json,
                        0,
                        "resources.zones",
                        "name of two resources"),
                error(
                        "file missing",
                        p -> p.without("zones.csv"),
                        json,
                        0,
                        "resources.zones",
                        "\"zones.csv\" is not in the pack"),
                error(
                        "path escapes",
                        change(json, "\"zones.csv\"", "\"../zones.csv\""),
                        json,
                        0,
                        "resources.zones",
                        "leads out of the pack"),
                error(
                        "absolute path",
                        change(json, "\"zones.csv\"", "\"/etc/zones.csv\""),
                        json,
                        0,
                        "resources.zones",
                        "leads out of the pack"),
                error(
                        "unknown format",
                        change(json, "\"zones.csv\"", "\"places.doc\""),
                        json,
                        0,
                        "resources.zones",
                        "is not in the pack"),
                error(
                        "a file of no format that can be read",
                        p ->
                                p.change(json, "\"zones.csv\"", "\"zones.doc\"")
                                        .with("zones.doc", "zone"),
                        json,
                        0,
                        "resources.zones",
                        "\"zones.doc\" This format cannot be read"),
                error(
                        "no path",
                        change(json, "\"path\": \"zones.csv\"", "\"file\": \"zones.csv\""),
                        json,
                        0,
                        "resources.zones",
                        "The property is missing. Write it as \"path\": \"file.csv\""),
                error(
                        "no name",
                        change(json, "\"name\": \"zones\"", "\"called\": \"zones\""),
                        json,
                        0,
                        "resources.name",
                        "The property is missing. Write it as \"name\": \"places\""),
                error(
                        "no resources",
                        change(json, "\"resources\"", "\"tables\""),
                        json,
                        0,
                        "resources",
                        "The property is missing. List the tables"),
                error(
                        "nothing of its own",
                        change(json, "\"shanhai\"", "\"shan\""),
                        json,
                        0,
                        "shanhai",
                        "The property is missing. Add"),
                error(
                        "a list for a description",
                        p -> p.with(json, "[]"),
                        json,
                        0,
                        "",
                        "must hold one JSON object"),
                error(
                        "something behind the boundaries",
                        p ->
                                p.change(json, "\"Tiny\",", "\"Tiny\", \"boundaries\": \"b.json\",")
                                        .with("b.json", "{} {}"),
                        "b.json",
                        1,
                        "",
                        "something follows the end"),
                warning(
                        "unknown resource",
                        change(json, "\"limits\"", "\"limit\""),
                        json,
                        0,
                        "resources.limit",
                        "is not known here, and was not read"),
                error(
                        "no base year",
                        change(json, ", \"base_year\": 2020", ""),
                        json,
                        0,
                        "base_year",
                        "The property is missing"),
                error(
                        "unknown area",
                        change(json, "\"all\"", "\"longyuo\""),
                        json,
                        0,
                        "area",
                        "Did you mean \"longyou\"?"),
                error(
                        "no area, and two places that lie in none",
                        p ->
                                p.change(json, "\"area\": \"all\", ", "")
                                        .change("places.csv", "龙游县,all,", "龙游县,,"),
                        json,
                        0,
                        "area",
                        "The property is missing. Give the key of the place that is the study"),
                error(
                        "a rate of nothing",
                        change(json, "{\"2020\": 6.9}", "{\"2020\": 0}"),
                        json,
                        0,
                        "rates.USD.2020",
                        "\"0\" is not a rate of exchange"),
                error(
                        "a rate of no year",
                        change(json, "{\"2020\": 6.9}", "6.9"),
                        json,
                        0,
                        "rates.USD",
                        "\"6.9\" is not a rate of exchange"),
                error(
                        "a rate that is no number",
                        change(json, "{\"2020\": 6.9}", "{\"2020\": \"dear\"}"),
                        json,
                        0,
                        "rates.USD.2020",
                        "\"dear\" is not a number"),
                error(
                        "a currency that is none",
                        change(json, "\"area\":", "\"currency\": \"yuan\", \"area\":"),
                        json,
                        0,
                        "currency",
                        "Write it as CNY, USD (ISO 4217)"),
                error(
                        "a base year too early",
                        change(json, "\"base_year\": 2020", "\"base_year\": 1899"),
                        json,
                        0,
                        "base_year",
                        "\"1899\" is not a year"),
                error(
                        "a table in no money",
                        change(json, "\"unit\": \"万元\"", "\"unit\": \"亩\""),
                        json,
                        0,
                        "unit.inputs",
                        "is not a unit of this measure"),
                error(
                        "no places",
                        change(json, "\"places\"", "\"projectz\""),
                        json,
                        0,
                        "",
                        "has no table \"places\""),
                error(
                        "part of the national table",
                        change(json, "\"inputs\"", "\"input\""),
                        json,
                        0,
                        "",
                        "has final_use, value_added but not inputs"),
                error(
                        "GBK",
                        p -> p.encoded("places.csv", Charset.forName("GBK")),
                        "places.csv",
                        3,
                        "",
                        "the file seems to be GBK"),
                error(
                        "GBK description",
                        p ->
                                p.change(json, "\"Tiny\"", "\"浙江省\"")
                                        .encoded(json, Charset.forName("GBK")),
                        json,
                        3,
                        "",
                        "is not UTF-8 (the file seems to be GBK)"),
                error(
                        "Latin-1 boundaries",
                        p ->
                                p.change(json, "\"area\":", "\"boundaries\": \"b.json\", \"area\":")
                                        .with(
                                                "b.json",
                                                "{\"name\": \"M\u00fcnchen\"}"
                                                        .getBytes(StandardCharsets.ISO_8859_1)),
                        "b.json",
                        1,
                        "",
                        "(the file seems to be Latin-1"),
                error(
                        "UTF-16",
                        p -> p.encoded("places.csv", StandardCharsets.UTF_16),
                        "places.csv",
                        1,
                        "",
                        "is UTF-16"),
                error(
                        "Latin 1",
                        p ->
                                p.with(
                                        "sources.csv",
                                        "source,title\nbook,Caf\u00e9\n"
                                                .getBytes(StandardCharsets.ISO_8859_1)),
                        "sources.csv",
                        2,
                        "",
                        "The byte 0xE9 here is not UTF-8"),
                error(
                        "NUL byte",
                        p -> p.append("sources.csv", "a,\0\n"),
                        "sources.csv",
                        4,
                        "",
                        "A NUL byte"),
                error(
                        "unterminated quote",
                        p -> p.append("sources.csv", "a,\"b\nc,d\n"),
                        "sources.csv",
                        4,
                        "",
                        "A quote that opens in field 2 is never closed"),
                error(
                        "text after a quote",
                        p -> p.append("sources.csv", "a,\"b\" c\n"),
                        "sources.csv",
                        4,
                        "",
                        "After a closing quote"),
                error(
                        "empty file",
                        p -> p.with("groups.csv", ""),
                        "groups.csv",
                        0,
                        "",
                        "The table is empty"),
                warning(
                        "no rows",
                        p -> p.with("limits.csv", "place,zone,of,amount,unit,basis,source\n"),
                        "limits.csv",
                        1,
                        "",
                        "a header but no rows"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhatIsWrong(BrokenPack broken, @TempDir Path folder) {
        broken.check(folder);
    }
}

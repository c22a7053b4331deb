package org.shanhai.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A small sound pack that tests break in one way each.
final class TinyPack {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static TinyPack empty() {
        return new TinyPack();
    }

    static TinyPack sound() {
        TinyPack pack = empty();
        pack.with(
                "datapackage.json",
                """
                {
                  "name": "tiny",
                  "shanhai": {"name": "Tiny", "area": "all", "base_year": 2020,
                    "rates": {"USD": {"2020": 6.9}}},
                  "resources": [
                    {"name": "sources", "path": "sources.csv"},
                    {"name": "places", "path": "places.csv"},
                    {"name": "aliases", "path": "aliases.csv"},
                    {"name": "industries", "path": "industries.csv"},
                    {"name": "groups", "path": "groups.csv"},
                    {"name": "inputs", "path": "inputs.csv",
                      "schema": {"fields": [{"name": "domestic", "unit": "万元"}]}},
                    {"name": "final_use", "path": "final_use.csv",
                      "schema": {"fields": [{"name": "domestic", "unit": "万元"}]}},
                    {"name": "value_added", "path": "value_added.csv"},
                    {"name": "facts", "path": "facts.csv"},
                    {"name": "zones", "path": "zones.csv"},
                    {"name": "limits", "path": "limits.csv"},
                    {"name": "projects", "path": "projects.csv"}
                  ]
                }
                """);
        pack.with("sources.csv", "source,title\nbook,Yearbook\npress,Newspaper\n");
        pack.with(
                "places.csv",
                """
                place,name,name_local,within,kind,role,lon,lat,area_km2
                all,All,全省,,province,,,,
                longyou,Longyou,龙游县,all,county,mountain,119.17,29.03,1143
                yiwu,Yiwu,义乌市,all,city_county,coast,120.07,29.31,1105
                """);
        pack.with(
                "aliases.csv",
                """
                alias,place,since,rule
                龙游,longyou,,same
                Huzhen,longyou,,part
                Greater Yiwu,yiwu,2021,whole
                """);
        pack.with(
                "industries.csv",
                """
                industry,name,name_local,broad
                001,Farming,农业,primary
                040,Toys,玩具,secondary
                """);
        pack.with("groups.csv", "group,name,industry\ngoods,Goods,001\ngoods,Goods,040\n");
        pack.with("inputs.csv", "product,industry,domestic,imported\n001,040,20,5\n040,040,30,0\n");
        pack.with(
                "final_use.csv",
                "product,use,domestic,imported\n001,household,80,1\n040,export,70,0\n");
        pack.with(
                "value_added.csv",
                """
                industry,component,amount,unit,basis,source
                001,output,100,万元,reported,book
                001,wages,60,万元,reported,book
                001,taxes,10,万元,reported,book
                001,depreciation,10,万元,reported,book
                001,surplus,20,万元,reported,book
                040,output,100,万元,reported,book
                040,wages,30,万元,reported,book
                040,taxes,-2,万元,reported,book
                040,depreciation,7,万元,reported,book
                040,surplus,10,万元,reported,book
                040,jobs,12,人,estimated,book
                """);
        pack.with(
                "facts.csv",
                """
                place,industry,measure,value,relation,scope,unit,year,basis,source,note
                longyou,,value_added,248.3,=,all,亿元,2020,reported,book,
                longyou,040,presence,,,cluster,,2020,reported,press,"a toy cluster, growing"
                龙游,secondary,value_added,"1,100,000",>=,all,万元,2020,reported,book,
                yiwu,goods,exports,100,~,all,万美元,2020,reported,press,
                """);
        pack.with(
                "zones.csv",
                """
                zone,place,name,positioning,land_mu,basis,source
                lyz,longyou,Longyou Zone,040;goods,1500,reported,press
                """);
        pack.with(
                "limits.csv", "place,zone,of,amount,unit,basis,source\n,lyz,land,300,亩,assumed,\n");
        pack.with(
                "projects.csv",
                """
                project,name,industry,place,zone,investment,land,tax,tax_scope,jobs,basis,source
                QZ01,Toy plant,040,longyou,lyz,15000万元,24亩,>=700万元,local,350人,reported,press
                """);
        return pack;
    }

    TinyPack with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    TinyPack with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    TinyPack without(String file) {
        files.remove(file);
        return this;
    }

    TinyPack encoded(String file, Charset charset) {
        return with(file, text(file).getBytes(charset));
    }

    /// Replaces a text that must be there.
    TinyPack change(String file, String from, String to) {
        String text = text(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no " + from);
        }
        return with(file, text.replace(from, to));
    }

    TinyPack append(String file, String rows) {
        return with(file, text(file) + rows);
    }

    String text(String file) {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            throw new IllegalArgumentException("There is no file " + file);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    Path folder(Path parent) {
        return folder(parent, "pack");
    }

    Path folder(Path parent, String name) {
        Path folder = parent.resolve(name);
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Path zip(Path parent, String top) {
        return zip(parent, "pack.zip", top);
    }

    Path zip(Path parent, String name, String top) {
        Path zip = parent.resolve(name);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                entries.putNextEntry(new ZipEntry(top + file.getKey()));
                entries.write(file.getValue());
            }
            return zip;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Map<String, byte[]> files() {
        return files;
    }
}

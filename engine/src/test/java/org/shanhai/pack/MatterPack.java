package org.shanhai.pack;

/// The small pack with classes, matters, what follows from them, and what a zone has stated.
final class MatterPack {
    static final String CLASSES =
            """
            class,name,name_local,industry,items,source
            0111,Rice,稻谷种植,001,,book
            2451,Plastic toys,塑胶玩具制造,040,not named,book
            2452,Metal toys,金属玩具制造,040,EIA 40,book
            """;
    static final String MATTERS =
            """
            matter,name,about,weight,question,words,without,asked,always,often,unless,source
            plating,Plating,process,grave,Is anything plated?,plating;电镀,vacuum plating,245,2452,0.2,in a park,book;press
            form,Paint,process,paper,More than 10 t of paint a year?,,,*,,,,book
            lake,Lake,site,grave,Does it drain into the lake?,,,001;245,,,,book
            """;
    static final String SHARES =
            """
            matter,class,often,source
            plating,2451,0.5,book
            """;
    static final String EFFECTS =
            """
            matter,effect,places,classes,unless,text,article,since,standing,source
            plating,forbidden,longyou;yiwu,245;246,in a park,Law (法),3,2020,solid,book
            plating,report,,,,List (名录),33,,weak,book
            """;
    static final String APART =
            """
            matters,classes,beside,unless,unless_local,text,article,source,note
            plating;form,4417,0111;2451,it is far,相距甚远,Standard (标准),3.1,book,by our reading
            """;
    static final String SITES =
            """
            zone,matter,answer,year,basis,source,note
            lyz,lake,lifted,2020,reported,book,by the plan
            """;

    private MatterPack() {}

    static TinyPack sound() {
        return TinyPack.sound()
                .change(
                        "datapackage.json",
                        "\"resources\": [",
                        "\"resources\": [{\"name\": \"classes\", \"path\": \"classes.csv\"},"
                                + "{\"name\": \"matters\", \"path\": \"matters.csv\"},"
                                + "{\"name\": \"matter_effects\", \"path\":"
                                + " \"matter_effects.csv\"},"
                                + "{\"name\": \"matter_shares\", \"path\":"
                                + " \"matter_shares.csv\"},"
                                + "{\"name\": \"neighbours\", \"path\": \"neighbours.csv\"},"
                                + "{\"name\": \"zone_sites\", \"path\": \"zone_sites.csv\"},")
                .with("classes.csv", CLASSES)
                .with("matters.csv", MATTERS)
                .with("matter_effects.csv", EFFECTS)
                .with("matter_shares.csv", SHARES)
                .with("neighbours.csv", APART)
                .with("zone_sites.csv", SITES);
    }

    /// With rules beside it.
    static TinyPack withRules(String... rows) {
        return sound().change(
                        "datapackage.json",
                        "\"resources\": [",
                        "\"resources\": [{\"name\": \"rules\", \"path\": \"rules.csv\"},")
                .with("rules.csv", BrokenRulesTest.HEADER + String.join("\n", rows) + "\n");
    }
}

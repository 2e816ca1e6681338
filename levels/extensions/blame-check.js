// "Check this level" inside Tiled: runs `blame check` on the saved map and shows every finding in the Issues view (View > Views > Issues).
// A double click on one goes to its object. In the menu Map, and as an export format. For Tiled 1.10 and later.

var BlameCheck = {};

// The folder above that of this file, whose name is only known while it is read.
BlameCheck.levels = FileInfo.path(FileInfo.path(FileInfo.cleanPath(__filename)));

// All findings in the map of this file. Throws an Error with one sentence when there is no answer.
BlameCheck.findings = function (mapFile) {
    var launcher = BlameCheck.levels + "/blame.cmd";
    var windows = tiled.platform === "windows";
    var process = new Process();
    process.workingDirectory = BlameCheck.levels;
    process.codec = "UTF-8";
    var before = windows ? ["/q", "/c", launcher] : [launcher]; // without /q it writes its own lines among the findings
    var code = process.exec(windows ? "cmd.exe" : "/bin/sh", before.concat(["check", mapFile, "--json"]), false);
    var told = process.readStdOut();
    var wrong = process.readStdErr().trim();
    process.close();
    if (code !== 0 && code !== 1)
        throw new Error(wrong.split("\n").pop() || launcher + " could not be started");
    try {
        return JSON.parse(told);
    } catch (problem) {
        throw new Error(wrong.split("\n").pop() || "blame check gave no answer");
    }
};

// One finding as a line.
BlameCheck.line = function (finding) {
    var place = [finding.file];
    if (finding.layer)
        place.push("layer '" + finding.layer + "'");
    if (finding.object)
        place.push("object " + finding.object);
    if (finding.x >= 0)
        place.push("tile " + finding.x + "," + finding.y);
    return place.join(", ") + ": " + finding.problem + "." + (finding.hint ? " " + finding.hint : "");
};

// The object with this id in a map or a group, or null.
BlameCheck.object = function (parent, id) {
    for (var i = 0; i < parent.layerCount; ++i) {
        var layer = parent.layerAt(i);
        var found = null;
        if (layer.isGroupLayer)
            found = BlameCheck.object(layer, id);
        else if (layer.isObjectLayer)
            found = layer.objects.filter(function (object) { return object.id === id; })[0] || null;
        if (found)
            return found;
    }
    return null;
};

// Opens the map, selects the object and brings its place into the middle.
BlameCheck.show = function (mapFile, finding) {
    var map = tiled.open(mapFile);
    if (!map || !map.isTileMap)
        return;
    var object = finding.object ? BlameCheck.object(map, finding.object) : null;
    var view = tiled.mapEditor ? tiled.mapEditor.currentMapView : null;
    if (object)
        map.selectedObjects = [object];
    if (view && object)
        view.centerOn(object.x + object.width / 2, object.y + object.height / 2);
    else if (view && finding.x >= 0)
        view.centerOn((finding.x + 0.5) * map.tileWidth, (finding.y + 0.5) * map.tileHeight);
};

// Puts all findings of a saved map into the Issues view: what is broken as errors, what is surely not meant as warnings.
BlameCheck.tell = function (mapFile) {
    var findings = BlameCheck.findings(mapFile);
    findings.forEach(function (finding) {
        var tell = finding.broken ? tiled.error : tiled.warn;
        tell(BlameCheck.line(finding), function () { BlameCheck.show(mapFile, finding); });
    });
    tiled.log("blame check " + mapFile + ": " + (findings.length ? findings.length + " findings" : "nothing found"));
    return findings;
};

tiled.registerMapFormat("blamecheck", {
    name: "BLAME! check: findings",
    extension: "txt",

    // The findings go into the Issues view, and as lines into the file. What is checked is the map as it was last saved: an exported
    // map does not know its file, but it is the one that is being edited.
    write: function (map, fileName) {
        try {
            var edited = tiled.activeAsset;
            if (!edited || !edited.isTileMap || !edited.fileName)
                return "Save the map first, and export it while it is open.";
            var findings = BlameCheck.tell(edited.fileName);
            var file = new TextFile(fileName, TextFile.WriteOnly);
            file.write(findings.map(BlameCheck.line).concat("").join("\n"));
            file.commit();
            return "";
        } catch (problem) {
            return problem.message;
        }
    }
});

BlameCheck.action = tiled.registerAction("BlameCheck", function () {
    var map = tiled.activeAsset;
    if (!map || !map.isTileMap)
        return;
    try {
        if (map.modified)
            tiled.trigger("Save");
        if (map.fileName && !map.modified)
            BlameCheck.tell(map.fileName);
    } catch (problem) {
        tiled.alert(problem.message, "BLAME! check");
    }
});
BlameCheck.action.text = "Check This Level into Issues";

tiled.extendMenu("Map", [{ separator: true }, { action: "BlameCheck" }]);

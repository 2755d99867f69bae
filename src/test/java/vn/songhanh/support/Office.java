package vn.songhanh.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window: what somebody sees who opens a DOCX in it. */
public record Office(Path folder) {
    private static final long LONGEST = 300;

    /** The DOCX as LibreOffice prints it. */
    public byte[] pdf(byte[] docx) throws IOException, InterruptedException {
        return pdfs(Map.of("document", docx)).get("document");
    }

    /** Several by name, opened one after the other by one LibreOffice. */
    public Map<String, byte[]> pdfs(Map<String, byte[]> docx) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        for (var one : docx.entrySet()) {
            command.add(Files.write(folder.resolve(one.getKey() + ".docx"), one.getValue())
                    .toString());
        }
        var office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!office.waitFor(LONGEST, TimeUnit.SECONDS)) {
            office.destroyForcibly();
            throw new AssertionError("LibreOffice did not open in time: " + docx.keySet());
        }
        var printed = new LinkedHashMap<String, byte[]>();
        for (var name : docx.keySet()) {
            var pdf = folder.resolve(name + ".pdf");
            if (!Files.exists(pdf)) {
                throw new AssertionError(
                        "LibreOffice did not open %s: %s".formatted(name, Files.readString(folder.resolve("log"))));
            }
            printed.put(name, Files.readAllBytes(pdf));
        }
        return printed;
    }
}

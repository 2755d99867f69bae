package vn.songhanh.document.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window: what somebody sees who opens a DOCX in it. */
record Office(Path folder) {
    private static final long LONGEST = 300;

    /** The DOCX as LibreOffice prints it. */
    byte[] pdf(byte[] docx) throws IOException, InterruptedException {
        var file = folder.resolve("document.docx");
        Files.write(file, docx);
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!office.waitFor(LONGEST, TimeUnit.SECONDS)) {
            office.destroyForcibly();
            throw new AssertionError("LibreOffice did not open the document in time");
        }
        var printed = folder.resolve("document.pdf");
        if (!Files.exists(printed)) {
            throw new AssertionError(
                    "LibreOffice did not open the document: " + Files.readString(folder.resolve("log")));
        }
        return Files.readAllBytes(printed);
    }
}

package vn.songhanh.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** A programme as it is signed. */
public record NewProgramme(
        String code,
        Words title,
        Words aim,
        String number,
        LocalDate signedOn,
        Period term,
        Set<OwnershipSector> scope,
        List<Programme.Party> parties,
        List<Words> bases) {}

package vn.songhanh.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.LegalForm;

/**
 * What is told about an enterprise that the register has not known.
 *
 * @param codeConfirmed somebody takes it on record that the code is right although its check digit says otherwise
 * @param shortName the name people use; may be empty
 * @param legalForm null where nobody told it and the name does not either
 * @param address what stands before the ward; may be empty
 * @param firstSeen the first day for which somebody told of it; the register does not count it before that day
 */
public record Registration(
        EnterpriseCode code,
        boolean codeConfirmed,
        String name,
        String shortName,
        @Nullable LegalForm legalForm,
        OwnershipSector sector,
        String address,
        @Nullable Industry industry,
        @Nullable LocalDate registeredOn,
        LocalDate firstSeen) {}

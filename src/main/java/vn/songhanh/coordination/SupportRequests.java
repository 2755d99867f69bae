package vn.songhanh.coordination;

import java.time.LocalDate;

/** What one body asks the other for, with an answer by a day; the other sees nothing of it until it is sent. */
public interface SupportRequests {

    /** Writes a request that is not sent yet. */
    Outcome write(String subject, String words, LocalDate answerBy);

    Outcome rewrite(RequestId request, String subject, String words, LocalDate answerBy);

    /** Sends it to the body that holds the other side of the programme in force. */
    Outcome send(RequestId request);

    /** An officer or leader of the body that was asked answers. */
    Outcome answer(RequestId request, Verdict verdict, String words);

    /** Takes it back; one that was sent stays readable by both. */
    Outcome withdraw(RequestId request);
}

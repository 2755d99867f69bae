package vn.songhanh.document.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.document.Numbering;

@Component
class NumberSeriesTable implements Numbering {
    private final JdbcClient jdbc;

    NumberSeriesTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row stays locked until the caller's transaction ends: that is what keeps the series without gaps. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int take(Series series) {
        return jdbc.sql("""
            insert into number_series (issuer_id, type_code, run, last_number)
            values (:issuer, :type, :run, 1)
                on conflict (issuer_id, type_code, run)
                do update set last_number = number_series.last_number + 1
            returning last_number
            """)
                .param("issuer", series.issuer().value())
                .param("type", series.typeCode())
                .param("run", series.run())
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean continueAfter(Series series, int number) {
        return jdbc.sql("""
            insert into number_series (issuer_id, type_code, run, last_number)
            values (:issuer, :type, :run, :number)
                on conflict (issuer_id, type_code, run)
                do update set last_number = excluded.last_number
             where number_series.last_number < excluded.last_number
            """)
                        .param("issuer", series.issuer().value())
                        .param("type", series.typeCode())
                        .param("run", series.run())
                        .param("number", number)
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public int last(Series series) {
        return jdbc.sql("""
            select last_number
              from number_series
             where issuer_id = :issuer and type_code = :type and run = :run
            """)
                .param("issuer", series.issuer().value())
                .param("type", series.typeCode())
                .param("run", series.run())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}

#pragma once

#include <QDate>
#include <QLineEdit>

namespace lanyard {

/// A day, typed the way people write one: 9/9/26, 09/09/2026, 9.9.26, 090926, 9/9 for the last one there was, or "t"
/// for today. It reads dd/MM/yyyy once left. Its button opens a calendar. Empty is no date.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    /// `today` is the clock's, for the calendar, "t" and two-digit years.
    explicit DateField(const QDate &today, QWidget *parent = nullptr);

    QDate date() const; ///< invalid where the field is empty or not a date
    void setDate(const QDate &date);
    bool isWrong() const; ///< something is there that is no date
    static QDate parse(const QString &text, const QDate &today);

Q_SIGNALS:
    void dateChanged(const QDate &date);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();

    QDate m_today;
};

} // namespace lanyard

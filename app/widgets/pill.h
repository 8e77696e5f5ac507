#pragma once

#include "models/tables/columns.h"

#include <QWidget>

namespace lanyard {

/// A status in a word with its colour, as a widget; tables paint theirs with paintPill().
class Pill : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(const QString &word = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    void set(const QString &word, Tone tone);
    QString word() const { return m_word; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    Tone m_tone;
};

} // namespace lanyard

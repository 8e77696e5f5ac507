#pragma once

#include "app/registers/record_addition.h"

namespace lanyard {

class FiguresChart;

/// What a published sheet of figures shows: its tables as a chart, and what its signs mean.
class FiguresCard : public RecordAddition
{
    Q_OBJECT

public:
    explicit FiguresCard(const FormRecord &figures, QWidget *parent = nullptr);

    void follow(const FormRecord &figures) override;

private:
    FiguresChart *m_chart;
};

} // namespace lanyard

#pragma once

#include <QFile>

#include <memory>

namespace lanyard::cli {

/// The person's own terminal, whatever standard input and output are, with its echo off for as long as this lives.
class SilentTerminal
{
public:
    SilentTerminal();
    ~SilentTerminal();

    bool isOpen() const;
    QFile &file() { return m_in; }
    void write(const QString &text);

private:
    struct Before; ///< the terminal's settings, put back at the end
    QFile m_in;
    QFile m_out;
    std::unique_ptr<Before> m_before;
};

} // namespace lanyard::cli

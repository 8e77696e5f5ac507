#pragma once

#include "models/store/secret.h"

#include <memory>

namespace lanyard::cli {

/// The person's own terminal, whatever standard input and output are, with its echo off for as long as this lives.
class SilentTerminal
{
public:
    SilentTerminal();
    ~SilentTerminal();

    bool isOpen() const { return d != nullptr; }
    void write(const QString &text);
    Secret readLine();

private:
    struct Private; ///< the terminal, and its settings, which are put back at the end
    std::unique_ptr<Private> d;
};

} // namespace lanyard::cli

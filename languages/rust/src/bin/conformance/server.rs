use std::io::{self, BufRead, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde::Serialize;
use serde_json::Value;

use crate::answer::Answer;
use crate::request::Request;

#[derive(Serialize)]
struct Line {
    seq: Value,
    #[serde(flatten)]
    answer: Answer,
}

/// Answers each line of standard input with a line on standard output, until `stop` or the end of the input.
pub fn serve(answer: impl Fn(Request) -> Result<Answer, String>) -> io::Result<()> {
    let mut output = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = answer_line(&line?, &answer);
        serde_json::to_writer(&mut output, &line)?;
        output.write_all(b"\n")?;
        output.flush()?;
        if matches!(line.answer, Answer::Stopped) {
            break;
        }
    }
    Ok(())
}

fn answer_line(text: &str, answer: impl Fn(Request) -> Result<Answer, String>) -> Line {
    let line = serde_json::from_str::<Value>(text);
    let seq = line
        .as_ref()
        .map_or(Value::Null, |line| line["seq"].clone());
    let answer = line
        .and_then(serde_json::from_value)
        .map_err(|error| format!("invalid request: {error}"))
        // A panic in a library must not end the program.
        .and_then(|request| {
            catch_unwind(AssertUnwindSafe(|| answer(request)))
                .unwrap_or_else(|_| Err("panicked; see standard error for details".to_owned()))
        })
        .unwrap_or_else(|context| Answer::Errored { context });
    Line { seq, answer }
}

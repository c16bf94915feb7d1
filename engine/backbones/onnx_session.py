"""How every ONNX model is opened: on the processor, and with nothing read but the model itself."""

from __future__ import annotations

import onnxruntime

_NOWHERE = "/furrow-reads-no-external-data"


def open_session(
    onnx: bytes, threads: int = 0, keeps_memory: bool = False
) -> onnxruntime.InferenceSession:
    """A session, from bytes.

    A model may name other files of this computer that hold its weights; onnxruntime would look for
    them in the current folder. It is sent where there is nothing, so such a model is refused.

    Args:
        threads: 0 leaves it to onnxruntime.
        keeps_memory: keep the largest batch's memory for the next one.

    Raises:
        whatever onnxruntime does: its errors share no base class of their own.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.enable_cpu_mem_arena = keeps_memory
    options.log_severity_level = 3
    options.add_session_config_entry(
        "session.model_external_initializers_file_folder_path", _NOWHERE
    )
    return onnxruntime.InferenceSession(onnx, options, providers=["CPUExecutionProvider"])

"""What an ONNX model may read of the computer that it is opened on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from furrow.engine.backbones.onnx_session import open_session


def adds_weights() -> onnx.ModelProto:
    weights = numpy_helper.from_array(np.arange(400, dtype=np.float32), "weights")
    shape = [400]
    graph = helper.make_graph(
        [helper.make_node("Add", ["x", "weights"], ["y"])],
        "adds",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, shape)],
        [weights],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


def test_a_model_by_itself_runs() -> None:
    session = open_session(adds_weights().SerializeToString())
    (found,) = session.run(None, {"x": np.ones(400, np.float32)})
    assert found[2] == 3


def test_weights_in_another_file_are_not_looked_for_even_in_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They would be no part of the bundle, nor of its checksums."""
    file = tmp_path / "model.onnx"
    onnx.save_model(
        adds_weights(), str(file), save_as_external_data=True, location="w.bin", size_threshold=0
    )
    assert (tmp_path / "w.bin").is_file()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Exception, match=r"w\.bin|external"):
        open_session(file.read_bytes())
